import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Article } from "../../graph/article.ts";
import { ArticleType } from "../article/article.type.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { EvidenceType } from "./evidence.type.ts";

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => ArticleType, { description: "The article they stand in." })
  article(@Root() { articleId }: EvidenceType, @Ctx() { loaders }: Context): Coming<Article> {
    return loaders.article(articleId);
  }
}
