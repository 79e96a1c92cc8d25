import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import type { StatementInListFragment } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { ActBadge } from "./act-badge.tsx";
import { AgentLink } from "./agent-link.tsx";
import { BlockQuote, Quote } from "./quote.tsx";
import { speakerName } from "./speaker-names.ts";
import "./statement-card.css";

interface StatementCardProps {
  readonly statement: StatementInListFragment;
  /** The content with some of it marked, where that is wanted. */
  readonly children?: ComponentChildren;
}

/** A statement in a list: who, what kind, when; the words as printed; and the way to its place in the article. */
export function StatementCard({ statement, children }: StatementCardProps) {
  const { t, date, list } = useWords();
  const { id, act, force, speakers, onBehalfOf, about, article, text } = statement;
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
      <BlockQuote language={article.language}>{children ?? text}</BlockQuote>
      <p class="about">
        <span>
          {t("cue")}: <Quote language={article.language}>{statement.cue.exact}</Quote>
        </span>
        {onBehalfOf.length > 0 && (
          <span>
            {t("onBehalfOf")}: <bdi>{list(onBehalfOf.map(({ name }) => name))}</bdi>
          </span>
        )}
        {about.length > 0 && (
          <span>
            {t("about")}: <bdi>{list(about.map(({ name }) => name))}</bdi>
          </span>
        )}
      </p>
    </article>
  );
}
