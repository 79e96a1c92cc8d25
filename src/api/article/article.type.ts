import { Field, ObjectType } from "type-graphql";
import { type Article, type Dateline, TextDirection } from "../../graph/article.ts";
import { describeEnum } from "../enum.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { NodeType } from "../node/node.type.ts";
import { PlaceType } from "../place/place.type.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";

describeEnum(TextDirection, "TextDirection", "The direction a text is written in.", {
  LTR: "Left to right.",
  RTL: "Right to left.",
});

@ObjectType("Dateline", {
  description: "Where and when an article says it was written.",
  simpleResolvers: true,
})
export class DatelineType implements Dateline {
  @Field(() => PlaceType, { nullable: true, description: "The place it names." })
  readonly place?: PlaceType;

  @Field(() => PartialDate, { nullable: true, description: "The date it gives." })
  readonly date?: string;

  @Field(() => EvidenceType, { description: "The characters of the dateline." })
  readonly evidence!: EvidenceType;
}

@ObjectType("Article", {
  description: "A text as a source gave it, verbatim, with what is known of where it came from.",
  implements: [NodeType],
  simpleResolvers: true,
})
export class ArticleType extends NodeType implements Article {
  readonly type!: "Article";

  @Field(() => String, { nullable: true, description: "The headline, where the source has one." })
  readonly headline?: string;

  @Field(() => String, { description: "The first paragraph that is not a dateline alone." })
  readonly lead!: string;

  @Field(() => String, { description: "The whole text, verbatim. All offsets count in it." })
  readonly text!: string;

  @Field(() => String, { description: "Its language as a BCP 47 tag: `ar`." })
  readonly language!: string;

  @Field(() => TextDirection, { description: "The direction it is written in." })
  readonly direction!: TextDirection;

  @Field(() => String, { description: "The SHA-256 digest of the text in UTF-8, in hexadecimal." })
  readonly sha256!: string;

  @Field(() => DatelineType, { nullable: true, description: "Where and when it says it was written." })
  readonly dateline?: DatelineType;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it was published, where the source says so.",
  })
  readonly publishedOn?: string;

  @Field(() => [String], { description: "Every address at which this text was found." })
  readonly urls!: readonly string[];

  // Not fields as they stand: the resolver follows the one and completes the other.
  readonly agencyId?: string;
  readonly paragraphs!: Article["paragraphs"];
}
