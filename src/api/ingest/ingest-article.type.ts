import { createUnionType, Field, ObjectType } from "type-graphql";
import type { Article } from "../../graph/article.ts";
import { ArticleType } from "../article/article.type.ts";
import { describeEnum } from "../enum.ts";
import { typeOfNode } from "../node/node.type.ts";
import { RefusalKind } from "./ingest.ts";

/** What became of an article that is kept, by the store's word for it. */
export const IngestOutcome = { NEW: "new", REPLACED: "replaced", UNCHANGED: "unchanged" } as const;
export type IngestOutcome = (typeof IngestOutcome)[keyof typeof IngestOutcome];

describeEnum(IngestOutcome, "IngestOutcome", "What became of an article that is kept.", {
  NEW: "It was not there before.",
  REPLACED:
    "It was there, and something of it changed: another address, or a better reading of the same text.",
  UNCHANGED: "It was there just so, and nothing changed.",
});

describeEnum(RefusalKind, "RefusalKind", "Why an article was not taken in.", {
  EMPTY: "There is no text in it.",
  TOO_LONG: "It is longer than an article may be: 1 MB, a page 8 MB.",
  NOT_TEXT: "It holds what no text has, and no store keeps: a NUL, or half of a surrogate pair.",
  LANGUAGE: "It is in no language that can be read.",
  NO_ARTICLE: "No article is found in the page.",
  WRONG_FACT: "What is said of it cannot be: an address that is none of the web, or a headline without end.",
  TOO_INTRICATE: "The page is of a shape that exhausts whoever takes it apart.",
  TOO_SLOW: "Reading it took too long and was given up.",
});

@ObjectType("IngestedArticle", { description: "An article that is kept.", simpleResolvers: true })
export class IngestedArticleType {
  readonly type = "IngestedArticle";

  @Field(() => IngestOutcome, { description: "What became of it." })
  readonly outcome: IngestOutcome;

  @Field(() => ArticleType, { description: "The article, as every later question sees it." })
  readonly article: Article;

  constructor(outcome: IngestOutcome, article: Article) {
    this.outcome = outcome;
    this.article = article;
  }
}

@ObjectType("ArticleRefusal", {
  description: "An article that was not taken in. Nothing of it is kept.",
  simpleResolvers: true,
})
export class ArticleRefusalType {
  readonly type = "ArticleRefusal";

  @Field(() => RefusalKind, { description: "Why, for programs." })
  readonly kind: RefusalKind;

  @Field(() => String, { description: "Why, in a sentence or two: what is wrong, and what to do." })
  readonly problem: string;

  constructor(kind: RefusalKind, problem: string) {
    this.kind = kind;
    this.problem = problem;
  }
}

export const IngestArticleResult = createUnionType({
  name: "IngestArticleResult",
  description: "What became of an article: it is kept, or it was refused and why.",
  types: () => [IngestedArticleType, ArticleRefusalType] as const,
  resolveType: typeOfNode,
});
