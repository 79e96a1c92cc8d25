import type { ComponentChildren } from "preact";
import type { IllocutionaryForce } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";

interface DetailsPanelProps {
  readonly label: string;
  readonly force?: IllocutionaryForce;
  /** Whether it was chosen, not only pointed at: then it stays, and can be closed. */
  readonly chosen: boolean;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** What tells of a passage beside the text; on a small screen a sheet over its foot. */
export function DetailsPanel({ label, force, chosen, children, onClose }: DetailsPanelProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too; and whoever chooses in the text is led here.
    <section class="details" tabIndex={0} data-force={force} data-chosen={chosen} aria-label={label}>
      <button type="button" class="close" aria-label={t("article.close")} onClick={onClose}>
        ×
      </button>
      {children}
    </section>
  );
}
