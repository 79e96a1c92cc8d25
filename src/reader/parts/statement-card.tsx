import { Link } from "wouter-preact";
import type { StatementInListFragment } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { ActBadge } from "./act-badge.tsx";
import { AgentLink } from "./agent-link.tsx";
import { AgentNames } from "./agent-names.tsx";
import type { Stretch } from "./marked-parts.ts";
import { MarkedStretch } from "./marked-stretch.tsx";
import { BlockQuote, Quote } from "./quote.tsx";
import { speakerName } from "./speaker-names.ts";
import "./statement-card.css";

interface StatementCardProps {
  readonly statement: StatementInListFragment;
  /** The stretches of its content, and where in the article words were found: these are marked. */
  readonly content?: readonly { readonly exact: string; readonly startUtf16: number }[] | undefined;
  readonly matches?: readonly Stretch[] | undefined;
}

/** A statement in a list: who, what kind, when; the words as printed; and the way to its place in the article. */
export function StatementCard({ statement, content = [], matches = [] }: StatementCardProps) {
  const { t, date } = useWords();
  const { id, act, force, speakers, onBehalfOf, about, article, text, cue } = statement;
  return (
    <article class="statement-card" data-force={force}>
      <p class="head">
        <span class="name">
          {speakers.map((speaker, index) => (
            <span key={speaker.agent?.id ?? index}>
              {index > 0 && " · "}
              {speaker.agent ? <AgentLink agent={speaker.agent} /> : speakerName(speaker, t)}
            </span>
          ))}
        </span>
        <ActBadge act={act} force={force} />
        {statement.date && <time dateTime={statement.date}>{date(statement.date)}</time>}
        <Link class="to-article" href={`/articles/${article.id}#${id}`}>
          {t("statement.inArticle")}
        </Link>
      </p>
      <BlockQuote language={article.language}>
        {matches.length === 0
          ? text
          : content.map(({ exact, startUtf16 }, index) => (
              <span key={startUtf16}>
                {index > 0 && " … "}
                <MarkedStretch text={exact} start={startUtf16} matches={matches} />
              </span>
            ))}
      </BlockQuote>
      <p class="about">
        <span>
          {t("cue")}:{" "}
          <Quote language={article.language}>
            <MarkedStretch text={cue.exact} start={cue.startUtf16} matches={matches} />
          </Quote>
        </span>
        {onBehalfOf.length > 0 && (
          <span>
            {t("onBehalfOf")}: <AgentNames agents={onBehalfOf} />
          </span>
        )}
        {about.length > 0 && (
          <span>
            {t("about")}: <AgentNames agents={about} />
          </span>
        )}
      </p>
    </article>
  );
}
