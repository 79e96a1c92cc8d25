import { Field, ObjectType } from "type-graphql";
import { type Mention, MentionForm } from "../../graph/mention.ts";
import { describeEnum } from "../enum.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";

describeEnum(MentionForm, "MentionForm", "The form in which an article names someone.", {
  FULL_NAME: "A full name.",
  SHORT_NAME: "A part of a name: the family name alone, an acronym.",
  TITLE: "A title in place of a name: “the Chinese president”.",
  ANAPHOR: "A word that points back: “the two officials”.",
});

@ObjectType("Mention", { description: "A place in an article that names an agent.", simpleResolvers: true })
export class MentionType implements Mention {
  @Field(() => MentionForm, { description: "The form in which it is named there." })
  readonly form!: MentionForm;

  @Field(() => EvidenceType, { description: "The place itself." })
  readonly evidence!: EvidenceType;

  // Not a field: the resolver follows it.
  readonly agentId!: string;
}
