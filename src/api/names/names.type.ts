import { Field, ObjectType } from "type-graphql";
import type { ExternalId, LocalizedText } from "../../graph/names.ts";

@ObjectType("LocalizedText", { description: "A text and the language it is in.", simpleResolvers: true })
export class LocalizedTextType implements LocalizedText {
  @Field(() => String, { description: "The language as a BCP 47 tag: `ar`, `en`, `zh`, `ru`." })
  readonly language!: string;

  @Field(() => String, { description: "The text, in that language and its script." })
  readonly text!: string;
}

@ObjectType("ExternalId", { description: "A key in somebody else's register.", simpleResolvers: true })
export class ExternalIdType implements ExternalId {
  @Field(() => String, { description: "The register: `wikidata`." })
  readonly authority!: string;

  @Field(() => String, { description: "The key in it: `Q1234`." })
  readonly id!: string;
}
