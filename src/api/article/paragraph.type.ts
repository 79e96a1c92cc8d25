import { Field, Int, ObjectType } from "type-graphql";
import type { Paragraph } from "../../graph/article.ts";

@ObjectType("Paragraph", {
  description: "A non-empty line of an article's text; offsets count in that text.",
  simpleResolvers: true,
})
export class ParagraphType implements Paragraph {
  @Field(() => Int, { description: "Its number in the article, counted from 0." })
  readonly index!: number;

  @Field(() => String, { description: "Its text, verbatim." })
  readonly text!: string;

  @Field(() => Int, { description: "The first character, counted in Unicode code points from 0." })
  readonly start!: number;

  @Field(() => Int, { description: "One past the last character, counted in Unicode code points." })
  readonly end!: number;

  @Field(() => Int, { description: "`start` in UTF-16 code units." })
  readonly startUtf16!: number;

  @Field(() => Int, { description: "`end` in UTF-16 code units." })
  readonly endUtf16!: number;
}
