import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { checkMayWrite } from "../caller.ts";
import type { Context } from "../context.ts";
import { givenArticleOf, IngestArticleInput } from "./ingest-article.input.ts";
import { ArticleRefusalType, IngestArticleResult, IngestedArticleType } from "./ingest-article.type.ts";

@Resolver()
export class IngestArticleResolver {
  @Mutation(() => IngestArticleResult, {
    description:
      "Takes an article in: reads it, and keeps what was read. An article is known by its text, so giving it again changes nothing, and one from another place is the same article with one more address. Needs a key, sent in the header `Authorization: Bearer KEY`; without one the error has the code UNAUTHENTICATED, with a wrong one FORBIDDEN.",
  })
  async ingestArticle(
    @Ctx() { caller, ingest, loaders }: Context,
    @Arg("input", () => IngestArticleInput, { description: "The article." }) input: IngestArticleInput,
  ): Promise<typeof IngestArticleResult> {
    checkMayWrite(caller);
    const intake = await ingest(givenArticleOf(input));
    if ("problem" in intake) return new ArticleRefusalType(intake.kind, intake.problem);
    loaders.forget();
    return new IngestedArticleType(intake.outcome, await loaders.article(intake.articleId));
  }
}
