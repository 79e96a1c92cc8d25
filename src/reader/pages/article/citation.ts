import type { StatementInTextFragment } from "../../generated/graphql.ts";
import type { Words } from "../../language/language.tsx";
import { speakerNames } from "../../parts/speaker-names.ts";
import { type Article, articleTitle } from "./article-title.ts";

/** A statement to paste into a text of one's own: each line in one direction, so that nothing is turned around. */
export function citation(
  statement: StatementInTextFragment,
  article: Article,
  address: string,
  words: Words,
): string {
  const { t, date } = words;
  const day = article.publishedOn ?? article.dateline?.date;
  const source = [article.agency?.name, articleTitle(article, words), day && date(day)];
  const characters = statement.content.map(({ start, end }) => `${start}–${end}`).join(", ");
  return [
    `${speakerNames(statement.speakers, words)} (${t(`act.${statement.act}`)})`,
    `“${statement.text}”`,
    source.filter(Boolean).join(", "),
    ...(article.url === null ? [] : [article.url]),
    t("copy.evidence", { characters }),
    `SHA-256 ${article.sha256}`,
    address,
  ].join("\n");
}
