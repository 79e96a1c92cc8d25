import { Field, Int, ObjectType } from "type-graphql";
import type { Evidence } from "../../graph/evidence.ts";

@ObjectType("Evidence", {
  description:
    "The characters of an article that a fact was read from. `start` and `end` are a TextPositionSelector of the W3C Web Annotation model; `exact`, `prefix` and `suffix` are a TextQuoteSelector.",
  simpleResolvers: true,
})
export class EvidenceType implements Evidence {
  @Field(() => String, { description: "The characters themselves, verbatim." })
  readonly exact!: string;

  @Field(() => String, { description: "What stands just before them." })
  readonly prefix!: string;

  @Field(() => String, { description: "What stands just after them." })
  readonly suffix!: string;

  @Field(() => Int, {
    description: "The first character, counted in Unicode code points of `Article.text` from 0.",
  })
  readonly start!: number;

  @Field(() => Int, { description: "One past the last character, counted in Unicode code points." })
  readonly end!: number;

  @Field(() => Int, {
    description: "`start` in UTF-16 code units, as JavaScript's `String.prototype.slice` takes it.",
  })
  readonly startUtf16!: number;

  @Field(() => Int, { description: "`end` in UTF-16 code units." })
  readonly endUtf16!: number;

  @Field(() => Int, { description: "The paragraph they stand in, counted from 0." })
  readonly paragraph!: number;

  // Not a field: the resolver follows it.
  readonly articleId!: string;
}
