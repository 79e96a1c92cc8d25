import type { StatementInTextFragment } from "../../generated/graphql.ts";
import type { Words } from "../../language/language.tsx";
import { speakerNames } from "../../parts/speaker-names.ts";
import type { Article } from "./article-title.ts";

/**
 * A statement as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/):
 * each stretch of its content by position, in code points, and by quotation.
 */
export function webAnnotation(
  statement: StatementInTextFragment,
  { id: articleId, url, language }: Pick<Article, "id" | "url" | "language">,
  address: string,
  words: Words,
): object {
  const source = url ?? new URL(`/articles/${articleId}`, address).href;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address,
    type: "Annotation",
    motivation: "describing",
    body: [
      {
        type: "TextualBody",
        purpose: "describing",
        format: "text/plain",
        language: words.language,
        value: `${speakerNames(statement.speakers, words)}: ${words.t(`act.${statement.act}`)}`,
      },
      { type: "TextualBody", purpose: "tagging", value: statement.act },
    ],
    target: statement.content.map(({ start, end, exact, prefix, suffix }) => ({
      source,
      language,
      selector: [
        { type: "TextPositionSelector", start, end },
        { type: "TextQuoteSelector", exact, prefix, suffix },
      ],
    })),
  };
}
