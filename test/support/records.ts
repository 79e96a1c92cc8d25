import { createHash } from "node:crypto";
import type { Article } from "../../src/graph/article.ts";
import type { Evidence } from "../../src/graph/evidence.ts";
import type { Statement } from "../../src/graph/statement.ts";
import { codePointOffsets } from "../../src/text/code-points.ts";
import { paragraphsOf } from "../../src/text/paragraphs.ts";

/** An article of a text: digest, paragraphs and lead come from the text itself. */
export function articleOf(
  facts: Pick<Article, "id" | "text"> & Partial<Omit<Article, "type" | "sha256" | "paragraphs" | "lead">>,
): Article {
  const codePoints = codePointOffsets(facts.text);
  const paragraphs = paragraphsOf(facts.text).map(({ start, end }, index) => ({
    index,
    start: codePoints(start),
    end: codePoints(end),
    startUtf16: start,
    endUtf16: end,
  }));
  const [first] = paragraphs;
  return {
    type: "Article",
    language: "ar",
    direction: "RTL",
    urls: [],
    ...facts,
    sha256: createHash("sha256").update(facts.text).digest("hex"),
    lead: facts.text.slice(first?.startUtf16, first?.endUtf16),
    paragraphs,
  };
}

/** A statement of one article; whatever is left out is empty. */
export function statementOf(
  facts: Pick<Statement, "id" | "order" | "act" | "cue" | "speakers"> & {
    readonly content: readonly Evidence[];
  } & Partial<Statement>,
): Statement {
  return {
    type: "Statement",
    articleId: facts.cue.articleId,
    quotation: "INDIRECT",
    text: facts.content.map((part) => part.exact).join(" … "),
    onBehalfOfIds: [],
    addresseeIds: [],
    viaIds: [],
    aboutIds: [],
    rule: "sample",
    ...facts,
  };
}
