import { Field, ObjectType } from "type-graphql";
import { type Speaker, SpeakerResolution } from "../../graph/statement.ts";
import { describeEnum } from "../enum.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { RoleType } from "../role/role.type.ts";

describeEnum(SpeakerResolution, "SpeakerResolution", "How it is known who a speaker is, or why it is not.", {
  FULL_NAME: "Named in full.",
  SHORT_NAME: "Named by a part of the name that one person in reach has.",
  TITLE: "Named by a title that one person in reach has.",
  ANAPHOR: "Named by a word that points back: “the two officials”.",
  ELIDED: "Not named: the verb stands alone and agrees with one who spoke before.",
  UNNAMED: "The article gives no name: “an official”.",
  UNRESOLVED: "The article may tell, and it could not be made out for sure.",
});

@ObjectType("Speaker", {
  description: "One who speaks, and how it is known who that is.",
  simpleResolvers: true,
})
export class SpeakerType implements Speaker {
  @Field(() => EvidenceType, {
    nullable: true,
    description: "The words that name the speaker; null where the subject is elided.",
  })
  readonly mention?: EvidenceType;

  @Field(() => RoleType, {
    nullable: true,
    description: "The post in which the article lets the person speak here.",
  })
  readonly role?: RoleType;

  @Field(() => SpeakerResolution, { description: "How it is known who the speaker is, or why it is not." })
  readonly resolution!: SpeakerResolution;

  // Not a field: the resolver follows it.
  readonly agentId?: string;
}
