import { Field, Int, ObjectType } from "type-graphql";
import { SpeechAct } from "../../graph/speech-act.ts";
import { Quotation, type Statement } from "../../graph/statement.ts";
import { describeEnum } from "../enum.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { NodeType } from "../node/node.type.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";
import { SpeakerType } from "./speaker.type.ts";
import "./speech-act.enum.ts";

describeEnum(Quotation, "Quotation", "Whether the content stands in quotation marks.", {
  DIRECT: "All of it does.",
  INDIRECT: "None of it does: reported speech.",
  MIXED: "A part of it does.",
});

/**
 * The statement as the API shows it. To show more of the record, add a field
 * here; to lead to another node, add it to the resolver beside this file.
 */
@ObjectType("Statement", {
  description: "What an article says someone said: who speaks, the cue that says so, and what was said.",
  implements: [NodeType],
  simpleResolvers: true,
})
export class StatementType extends NodeType implements Statement {
  readonly type!: "Statement";

  @Field(() => Int, { description: "Its rank in the article, by the place of the cue, counted from 0." })
  readonly order!: number;

  @Field(() => SpeechAct, { description: "What is done by saying it." })
  readonly act!: SpeechAct;

  @Field(() => Quotation, { description: "Whether the content stands in quotation marks." })
  readonly quotation!: Quotation;

  @Field(() => String, {
    description: "The content, verbatim; the parts of a discontinuous one are joined by “ … ”.",
  })
  readonly text!: string;

  @Field(() => EvidenceType, { description: "The words that attribute: a verb of speech, often." })
  readonly cue!: EvidenceType;

  @Field(() => [EvidenceType], {
    description: "Where the content stands; in several parts where it is discontinuous.",
  })
  readonly content!: readonly EvidenceType[];

  @Field(() => [SpeakerType], { description: "Who speaks; several where they speak jointly." })
  readonly speakers!: readonly SpeakerType[];

  @Field(() => PartialDate, { nullable: true, description: "When it was said, as far as the article tells." })
  readonly date?: string;

  @Field(() => String, { description: "The name of the rule that found it." })
  readonly rule!: string;

  // Not fields: the resolver follows these.
  readonly articleId!: string;
  readonly onBehalfOfIds!: readonly string[];
  readonly addresseeIds!: readonly string[];
  readonly viaIds!: readonly string[];
  readonly aboutIds!: readonly string[];
  readonly parentId?: string;
  readonly meetingId?: string;
}
