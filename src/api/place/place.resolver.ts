import { FieldResolver, Resolver, Root } from "type-graphql";
import { LanguageArg, nameIn } from "../names/name.ts";
import { PlaceType } from "./place.type.ts";

@Resolver(() => PlaceType)
export class PlaceResolver {
  @FieldResolver(() => String, { description: "Its name in one language." })
  name(@Root() { names }: PlaceType, @LanguageArg() language?: string): string {
    return nameIn(names, language);
  }
}
