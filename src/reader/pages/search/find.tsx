import { Link } from "wouter-preact";
import type { SearchQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { Marked } from "../../parts/marked.tsx";
import { directionOf } from "../../parts/quote.tsx";
import { StatementCard } from "../../parts/statement-card.tsx";

type Hit = SearchQuery["search"]["nodes"][number];

/** What a search found, with the words marked where they stand. */
export function Find({ hit, typed }: { readonly hit: Hit; readonly typed: string }) {
  const { t, date } = useWords();
  const { node, name, matches } = hit;
  switch (node.__typename) {
    case "Person":
    case "Organization":
      return (
        <article class="find name">
          <p class="meta">{t(node.__typename === "Person" ? "kind.person" : "kind.organization")}</p>
          <h2>
            <AgentLink agent={node} />
            {name !== null && name !== node.name && (
              <span class="also">
                {" "}
                ·{" "}
                <bdi>
                  <Marked text={name} typed={typed} />
                </bdi>
              </span>
            )}
          </h2>
        </article>
      );
    case "Statement":
      return <StatementCard statement={node} content={node.content} matches={matches} />;
    case "Article": {
      const day = node.publishedOn ?? node.dateline?.date;
      const direction = directionOf(node.language);
      return (
        <article class="find">
          <p class="meta">
            <span>{t("article")}</span>
            {day && <time dateTime={day}>{date(day)}</time>}
          </p>
          <h2 lang={node.language} dir={direction}>
            <Link href={`/articles/${node.id}`}>{node.headline ?? node.lead}</Link>
          </h2>
          {matches.map(({ exact, prefix, suffix, startUtf16 }) => (
            <p key={startUtf16} class="snippet" lang={node.language} dir={direction}>
              …{prefix}
              <mark>{exact}</mark>
              {suffix}…
            </p>
          ))}
        </article>
      );
    }
  }
}
