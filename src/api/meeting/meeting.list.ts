import { ArgsType, Field, ID, InputType } from "type-graphql";
import { MeetingKind, MeetingStatus } from "../../graph/meeting.ts";
import type { MeetingFilter } from "../../store/filter.ts";
import type { MeetingOrder as MeetingOrderName } from "../../store/store.ts";
import { AgentFilterInput, agentFilterOf } from "../agent/agent-filter.input.ts";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import { DateRangeInput, dateRangeOf } from "../date/date-range.input.ts";
import { describeEnum } from "../enum.ts";
import { given, oneOrMore, within } from "../input.ts";
import { nodeId } from "../node/node-id.ts";
import type { ReadStore } from "../read-store.ts";
import { MeetingType } from "./meeting.type.ts";

const MeetingOrder: Readonly<Record<MeetingOrderName, MeetingOrderName>> = {
  DATE_DESC: "DATE_DESC",
  DATE_ASC: "DATE_ASC",
};

describeEnum(
  MeetingOrder,
  "MeetingOrder",
  "The order of a list of meetings; those without a date come last.",
  {
    DATE_DESC: "The latest first.",
    DATE_ASC: "The earliest first.",
  },
);

@InputType("MeetingFilter", { description: "Which meetings: all that is given must hold." })
export class MeetingFilterInput {
  @Field(() => AgentFilterInput, {
    nullable: true,
    description: "One who took part, whom somebody represented there, or who called it.",
  })
  readonly participant?: AgentFilterInput | null;

  @Field(() => [MeetingKind], { nullable: true, description: "Of one of these kinds." })
  readonly kind?: MeetingKind[] | null;

  @Field(() => [MeetingStatus], { nullable: true, description: "Of one of these statuses: planned, held, …" })
  readonly status?: MeetingStatus[] | null;

  @Field(() => ID, { nullable: true, description: "Spoken of in this article." })
  readonly article?: string | null;

  @Field(() => ID, { nullable: true, description: "Held in the course of this meeting." })
  readonly partOf?: string | null;

  @Field(() => DateRangeInput, {
    nullable: true,
    description: "Held, or to be held, in this stretch of time.",
  })
  readonly date?: DateRangeInput | null;
}

@ArgsType()
export class MeetingArgs extends PageArgs {
  @Field(() => MeetingFilterInput, { nullable: true, description: "Which meetings; all of them by default." })
  readonly filter?: MeetingFilterInput | null;

  @Field(() => MeetingOrder, { nullable: true, description: "The order; the latest first by default." })
  readonly orderBy?: MeetingOrderName | null;
}

export const MeetingConnection = connectionOf("Meeting", "meetings", MeetingType);

/** @param already what the place of the list says of the filter. */
export async function meetingsWhere(store: ReadStore, args: MeetingArgs, already: MeetingFilter = {}) {
  const filter = within(filterOf(args.filter), already);
  const page = await store.meetings(filter, pageOf(args, args.orderBy ?? "DATE_DESC"));
  return new MeetingConnection(page, () => store.countMeetings(filter));
}

function filterOf(input: MeetingFilterInput | null | undefined): MeetingFilter {
  return given({
    participant: agentFilterOf(input?.participant, "filter.participant"),
    kind: oneOrMore(input?.kind, "filter.kind"),
    status: oneOrMore(input?.status, "filter.status"),
    article: nodeId(input?.article, "filter.article"),
    partOf: nodeId(input?.partOf, "filter.partOf"),
    date: dateRangeOf(input?.date, "filter.date"),
  });
}
