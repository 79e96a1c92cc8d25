import { Field, ID, InputType } from "type-graphql";
import { IllocutionaryForce, SpeechAct } from "../../graph/speech-act.ts";
import { Quotation } from "../../graph/statement.ts";
import type { StatementFilter } from "../../store/filter.ts";
import { AgentFilterInput, agentFilterOf } from "../agent/agent-filter.input.ts";
import { DateRangeInput, dateRangeOf } from "../date/date-range.input.ts";
import { given, oneOrMore, wordsIn } from "../input.ts";
import { nodeId } from "../node/node-id.ts";

@InputType("StatementFilter", { description: "Which statements: all that is given must hold." })
export class StatementFilterInput {
  @Field(() => AgentFilterInput, { nullable: true, description: "Said by this person or organization." })
  readonly speaker?: AgentFilterInput | null;

  @Field(() => AgentFilterInput, {
    nullable: true,
    description: "Said on behalf of this person or organization.",
  })
  readonly onBehalfOf?: AgentFilterInput | null;

  @Field(() => AgentFilterInput, { nullable: true, description: "Said to this person or organization." })
  readonly addressee?: AgentFilterInput | null;

  @Field(() => AgentFilterInput, {
    nullable: true,
    description: "Naming this person or organization in its content.",
  })
  readonly about?: AgentFilterInput | null;

  @Field(() => [SpeechAct], { nullable: true, description: "Doing one of these by saying it." })
  readonly act?: SpeechAct[] | null;

  @Field(() => [IllocutionaryForce], { nullable: true, description: "With an act of one of these classes." })
  readonly force?: IllocutionaryForce[] | null;

  @Field(() => Quotation, { nullable: true, description: "Quoted in this way." })
  readonly quotation?: Quotation | null;

  @Field(() => ID, { nullable: true, description: "Reported in this article." })
  readonly article?: string | null;

  @Field(() => ID, { nullable: true, description: "Said at this meeting." })
  readonly meeting?: string | null;

  @Field(() => DateRangeInput, { nullable: true, description: "Said in this stretch of time." })
  readonly date?: DateRangeInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that the content or the cue holds, all of them.",
  })
  readonly text?: string | null;
}

export function statementFilterOf(input: StatementFilterInput | null | undefined): StatementFilter {
  return given({
    speaker: agentFilterOf(input?.speaker, "filter.speaker"),
    onBehalfOf: agentFilterOf(input?.onBehalfOf, "filter.onBehalfOf"),
    addressee: agentFilterOf(input?.addressee, "filter.addressee"),
    about: agentFilterOf(input?.about, "filter.about"),
    act: oneOrMore(input?.act, "filter.act"),
    force: oneOrMore(input?.force, "filter.force"),
    quotation: input?.quotation,
    article: nodeId(input?.article, "filter.article"),
    meeting: nodeId(input?.meeting, "filter.meeting"),
    date: dateRangeOf(input?.date, "filter.date"),
    text: wordsIn(input?.text, "filter.text"),
  });
}
