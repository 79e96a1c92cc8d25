import { Field, ObjectType } from "type-graphql";
import type { Place } from "../../graph/place.ts";
import { LocalizedTextType } from "../names/names.type.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";

@ObjectType("Place", {
  description: "Somewhere an article was written or a meeting was held.",
  simpleResolvers: true,
})
export class PlaceType implements Place {
  @Field(() => [LocalizedTextType], {
    description: "Its names, one a language, the article's language first.",
  })
  readonly names!: readonly LocalizedTextType[];

  @Field(() => CountryCode, { nullable: true, description: "The country it lies in." })
  readonly country?: string;
}
