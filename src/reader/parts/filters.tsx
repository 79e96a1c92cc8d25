import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../language/language.tsx";
import "./filters.css";

interface FiltersProps {
  /** `column` beside a list, `row` above it. */
  readonly shape: "column" | "row";
  /** How many are set; undefined for the few that always stand open. */
  readonly set?: number;
  readonly children: ComponentChildren;
}

/** The controls of a list. On a small screen they would stand before everything else: there, a button opens them. */
export function FiltersForm({ shape, set, children }: FiltersProps) {
  const { t, number } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <form
      class="filters"
      data-shape={shape}
      data-open={open || set === undefined}
      aria-label={t("statements.filters")}
      onSubmit={(event) => event.preventDefault()}
    >
      {set !== undefined && (
        <button type="button" class="toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("statements.filters")} {set > 0 && `(${number(set)})`}
        </button>
      )}
      {children}
    </form>
  );
}
