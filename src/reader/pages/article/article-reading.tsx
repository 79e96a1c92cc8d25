import { useState } from "preact/hooks";
import { useWords } from "../../language/language.tsx";
import { useStored } from "../../language/stored.ts";
import { Problem } from "../../parts/states.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { ArticleMeetings } from "./article-meetings.tsx";
import type { Article } from "./article-title.ts";
import { Legend } from "./legend.tsx";
import { MarkedText } from "./marked-text.tsx";
import { isActive, type Pointed } from "./pointed.ts";
import { SpeakerDetails } from "./speaker-details.tsx";
import { Speakers } from "./speakers.tsx";
import { StatementDetails } from "./statement-details.tsx";
import { StatementList } from "./statement-list.tsx";
import { useChosen } from "./use-chosen.ts";
import { useClosing } from "./use-closing.ts";
import { usePassage } from "./use-passage.ts";
import type { ArrivingStatements } from "./use-statements.ts";

interface ArticleReadingProps {
  readonly article: Article;
  readonly arriving: ArrivingStatements;
}

/**
 * The text and, beside it, who said what. Pointing at one lights up the other;
 * what is pointed at in the text is told of beside it. Pointing beside the text
 * moves nothing there: what the pointer is on has to stay where it is.
 */
export function ArticleReading({ article, arriving }: ArticleReadingProps) {
  const { t } = useWords();
  const { statements, total, complete, error } = arriving;
  const [chosen, choose] = useChosen(statements);
  usePassage(article, statements);
  const [pointed, point] = useState<Pointed>();
  const [lit, light] = useState<Pointed>();
  useClosing(chosen, choose);
  const [labels, setLabels] = useStored("labels", "shown");

  const active = lit ?? pointed ?? chosen;
  const told = pointed ?? chosen;
  const shown = statements.find((statement) => statement.id === told?.statement);
  const speaker = told?.speaker;
  return (
    <div class="reading" data-labels={labels}>
      <ArticleHeader article={article} total={total} />
      <div class="text-column">
        <div class="tools">
          <Legend statements={statements} />
          <label>
            <input
              type="checkbox"
              checked={labels === "shown"}
              onChange={({ currentTarget }) => setLabels(currentTarget.checked ? "shown" : "folded")}
            />{" "}
            {t("article.labels")}
          </label>
        </div>
        {error && <Problem error={error} retry={() => location.reload()} />}
        {!complete && !error && total !== undefined && (
          <label class="arriving" role="status">
            {t("article.arriving", { found: statements.length, total })}{" "}
            <progress value={statements.length} max={total} />
          </label>
        )}
        <MarkedText
          article={article}
          statements={statements}
          isActive={(statement) => active !== undefined && isActive(active, statement)}
          dimmed={active?.speaker !== undefined}
          onPoint={point}
          onChoose={(next, byKeyboard) => {
            choose(next);
            if (byKeyboard) enterDetails();
          }}
        />
        <ArticleMeetings meetings={article.meetings.nodes} />
      </div>
      <aside class="side" aria-label={t("article.whoSaidWhat")}>
        <Speakers statements={statements} chosen={chosen?.speaker} onLight={light} onChoose={choose} />
        {shown && (
          <StatementDetails
            statement={shown}
            parent={statements.find(({ id }) => id === shown.parent?.id)}
            article={article}
            chosen={chosen?.statement === shown.id}
            onClose={() => choose(undefined)}
          />
        )}
        {speaker === undefined ? (
          <>
            {!shown && <p class="hint">{t("article.hint")}</p>}
            <StatementList
              title={t("article.inOrder")}
              statements={statements}
              numberOf={(statement) => statements.indexOf(statement) + 1}
              active={active}
              onLight={light}
              onChoose={choose}
            />
          </>
        ) : (
          <SpeakerDetails
            speaker={speaker}
            statements={statements}
            article={article}
            active={lit}
            chosen={chosen?.speaker === speaker}
            onLight={light}
            onChoose={choose}
            onClose={() => choose(undefined)}
          />
        )}
      </aside>
    </div>
  );
}

/** The keyboard goes on where what was chosen is told of, once it stands there; Escape leads back. */
function enterDetails(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(".details")?.focus({ preventScroll: true }),
  );
}
