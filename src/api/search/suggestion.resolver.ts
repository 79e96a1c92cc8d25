import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Suggestion } from "../../store/store.ts";
import { sizeOf } from "../connection.ts";
import type { Context } from "../context.ts";
import { wordsIn } from "../input.ts";
import { SuggestionType } from "./suggestion.type.ts";

@Resolver()
export class SuggestionResolver {
  @Query(() => [SuggestionType], {
    description:
      "Persons and organizations with a name that begins so, or goes on so from a later word; those who say most first.",
  })
  suggestions(
    @Ctx() { store }: Context,
    @Arg("beginning", () => String, {
      description:
        "The beginning of a name, of a later word in it, or of a short name, in any language: `Pat`, `jinp`, `باتر`. Case, vowel signs and variant spellings of letters make no difference.",
    })
    beginning: string,
    @Arg("first", () => Int, {
      nullable: true,
      description: "How many at most: 1 to 100, 20 by default.",
    })
    first?: number,
  ): Promise<readonly Suggestion[]> {
    return store.suggestions(wordsIn(beginning, "beginning"), sizeOf("first", first));
  }
}
