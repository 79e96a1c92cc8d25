import { Link } from "wouter-preact";
import type { AgentProfileFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Passage } from "../../parts/passage.tsx";
import { directionOf } from "../../parts/quote.tsx";
import { articleTitle } from "../article/article-title.ts";

type Mention = AgentProfileFragment["mentions"]["nodes"][number];

/** Where articles name this one, article by article, and how. */
export function Mentions({ agent: { mentions } }: { readonly agent: AgentProfileFragment }) {
  const { t, counted } = useWords();
  if (mentions.totalCount === 0) return null;
  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions">
        {t("profile.mentions")} <span class="count">{counted("count.mentions", mentions.totalCount)}</span>
      </h2>
      <ul class="mentions">
        {groupedBy(mentions.nodes, ({ evidence }) => evidence.article.id).map(([id, inArticle]) => (
          <li key={id}>
            <InArticle mentions={inArticle} />
          </li>
        ))}
      </ul>
      {mentions.totalCount > mentions.nodes.length && <p class="hint">{t("profile.firstMentions")}</p>}
    </section>
  );
}

function InArticle({ mentions }: { readonly mentions: readonly Mention[] }) {
  const words = useWords();
  const article = mentions[0]?.evidence.article;
  if (article === undefined) return null;
  const { id, headline, language } = article;
  return (
    <>
      <p class="in-article" {...(headline !== null && { lang: language, dir: directionOf(language) })}>
        <Link href={`/articles/${id}`}>{articleTitle(article, words)}</Link>
      </p>
      {groupedBy(mentions, ({ form }) => form).map(([form, alike]) => (
        <p key={form} class="form">
          {words.t(`mentionForm.${form}`)}:{" "}
          {alike.map(({ evidence }, index) => (
            <span key={evidence.start}>
              {index > 0 && " · "}
              <Passage passage={evidence} />
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

/** The items of each key together, in the order in which the keys come first. */
function groupedBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
