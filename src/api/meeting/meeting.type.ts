import { Field, Int, ObjectType } from "type-graphql";
import { IdentityBasis } from "../../graph/identity.ts";
import {
  type Meeting,
  MeetingKind,
  MeetingStatus,
  type Participant,
  ParticipantRole,
} from "../../graph/meeting.ts";
import { describeEnum } from "../enum.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { LocalizedTextType } from "../names/names.type.ts";
import { NodeType } from "../node/node.type.ts";
import { PlaceType } from "../place/place.type.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";

describeEnum(MeetingKind, "MeetingKind", "What sort of meeting it is.", {
  MEETING: "A meeting of persons or delegations.",
  SUMMIT: "A meeting of heads of state or government, by that name.",
  SESSION: "A session of a council, a committee, a parliament.",
  TALKS: "Talks, consultations, negotiations.",
  CALL: "A telephone or video call.",
  VISIT: "A visit.",
  CONFERENCE: "A conference or forum.",
  PRESS_CONFERENCE: "A meeting with the press.",
  OTHER: "None of these.",
});

describeEnum(MeetingStatus, "MeetingStatus", "Whether it took place.", {
  HELD: "It took place.",
  PLANNED: "It was still to come when the article was written.",
  CANCELLED: "It was called off or put off.",
  MENTIONED: "The article names it and does not say whether it took place.",
});

describeEnum(ParticipantRole, "ParticipantRole", "The part someone has in a meeting.", {
  HOST: "Who meets, receives or calls.",
  GUEST: "Who is met, received or called.",
  PARTICIPANT: "One of several, neither side first.",
  CHAIR: "Who presides.",
});

@ObjectType("Participant", { description: "Someone who took part in a meeting.", simpleResolvers: true })
export class ParticipantType implements Participant {
  @Field(() => EvidenceType, { description: "Where an article says so." })
  readonly mention!: EvidenceType;

  @Field(() => ParticipantRole, { description: "The part they have in it." })
  readonly role!: ParticipantRole;

  // Not fields: the resolver follows these.
  readonly agentId?: string;
  readonly representingId?: string;
}

@ObjectType("Meeting", {
  description: "An occasion on which people met, by whatever means.",
  implements: [NodeType],
  simpleResolvers: true,
})
export class MeetingType extends NodeType implements Meeting {
  readonly type!: "Meeting";

  @Field(() => [LocalizedTextType], {
    description: "Its names, one a language, the article's language first.",
  })
  readonly names!: readonly LocalizedTextType[];

  @Field(() => MeetingKind, { description: "What sort of meeting it is." })
  readonly kind!: MeetingKind;

  @Field(() => MeetingStatus, { description: "Whether it took place." })
  readonly status!: MeetingStatus;

  @Field(() => Int, { nullable: true, description: "Its number in a series: 13 for “the 13th meeting”." })
  readonly ordinal?: number;

  @Field(() => PartialDate, { nullable: true, description: "When it took place, or is to." })
  readonly date?: string;

  @Field(() => PlaceType, { nullable: true, description: "Where it took place, or is to." })
  readonly place?: PlaceType;

  @Field(() => [ParticipantType], { description: "Who took part, as articles say." })
  readonly participants!: readonly ParticipantType[];

  @Field(() => [EvidenceType], { description: "Where articles speak of it." })
  readonly evidence!: readonly EvidenceType[];

  @Field(() => IdentityBasis, { description: "What it rests on that two articles speak of one meeting." })
  readonly identity!: IdentityBasis;

  // Not fields: the resolver follows these.
  readonly convenerId?: string;
  readonly partOfId?: string;
  readonly articleIds!: readonly string[];
}
