import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { StatementInTextFragment } from "../../generated/graphql.ts";
import type { Article } from "./article-title.ts";
import { type Mark, marksOf, segmentsOf } from "./marks.ts";
import type { Pointed } from "./pointed.ts";
import { StatementLabel } from "./statement-label.tsx";

interface MarkedTextProps {
  readonly article: Article;
  readonly statements: readonly StatementInTextFragment[];
  isActive(statement: StatementInTextFragment): boolean;
  /** Whether what is not active steps back. */
  readonly dimmed: boolean;
  onPoint(pointed: Pointed | undefined): void;
  onChoose(chosen: Pointed, byKeyboard: boolean): void;
}

/** The text as printed. Labels stand between its words, and are not copied with them. */
export function MarkedText({ article, statements, isActive, dimmed, onPoint, onChoose }: MarkedTextProps) {
  const { text, paragraphs, language, direction } = article;
  const marked = useMemo(() => {
    const marks = marksOf(statements);
    return paragraphs.map(({ startUtf16, endUtf16 }) => segmentsOf(text, startUtf16, endUtf16, marks));
  }, [statements, paragraphs, text]);

  return (
    // The labels are buttons: what the pointer does here, the keyboard does on them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithMouseEvents: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      class="text"
      lang={language}
      dir={direction === "RTL" ? "rtl" : "ltr"}
      data-dimmed={dimmed}
      onMouseOver={({ target }) => onPoint(pointedAt(target))}
      onMouseLeave={() => onPoint(undefined)}
      onClick={({ target, detail }) => {
        const chosen = pointedAt(target);
        // A label that is pressed by keyboard is no click of a pointer.
        if (chosen && getSelection()?.isCollapsed) onChoose(chosen, detail === 0);
      }}
    >
      {marked.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map(({ start, end, marks, begins }) => (
            <>
              {begins.map((statement) => (
                <StatementLabel
                  key={statement.id}
                  statement={statement}
                  number={statements.indexOf(statement) + 1}
                  active={isActive(statement)}
                  onPoint={onPoint}
                />
              ))}
              {nested(marks, text.slice(start, end), isActive)}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

function nested(
  [outer, ...inner]: readonly Mark[],
  text: string,
  isActive: MarkedTextProps["isActive"],
): ComponentChildren {
  if (outer === undefined) return text;
  const { statement, part, agentId, depth } = outer;
  return (
    <span
      class={`mark ${part}`}
      data-statement={statement.id}
      data-agent={agentId}
      data-force={statement.force}
      data-depth={Math.min(depth, 2)}
      data-active={isActive(statement)}
    >
      {nested(inner, text, isActive)}
    </span>
  );
}

/** A name of a speaker stands for all that was said; any other mark for its statement. */
function pointedAt(target: EventTarget | null): Pointed | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<HTMLElement>("[data-statement]");
  if (mark?.dataset.agent) return { speaker: mark.dataset.agent };
  return mark?.dataset.statement ? { statement: mark.dataset.statement } : undefined;
}
