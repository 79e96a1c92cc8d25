import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import type { Context } from "../context.ts";
import { wordsIn } from "../input.ts";
import { SearchHitType } from "./search.type.ts";

const SearchConnection = connectionOf("Search", "search hits", SearchHitType);

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: "Articles, statements and agents in which all the words stand, newest first.",
  })
  async search(
    @Ctx() { store }: Context,
    @Arg("query", () => String, {
      description:
        "Words, in any language. Case, vowel signs and variant spellings of letters make no difference.",
    })
    query: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const words = wordsIn(query, "query");
    const found = await store.search(words, pageOf(page, "DATE_DESC"));
    return new SearchConnection(found, () => store.countSearch(words));
  }
}
