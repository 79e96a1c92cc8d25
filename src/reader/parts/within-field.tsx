import { useWords } from "../language/language.tsx";

interface WithinFieldProps {
  readonly label: string;
  /** What the article or the meeting is called, once it is known. */
  readonly title: string | undefined;
  onRemove(): void;
}

/** Says where a list looks: in an article, at a meeting; pressed, it looks everywhere. */
export function WithinField({ label, title, onRemove }: WithinFieldProps) {
  const { t } = useWords();
  return (
    <div class="within">
      <span>{label}</span>
      <button type="button" onClick={onRemove}>
        <bdi>{title ?? "…"}</bdi> ×<span class="hidden">{t("statements.anywhere")}</span>
      </button>
    </div>
  );
}
