import { Field, Int, ObjectType } from "type-graphql";
import { SpeechAct } from "../../graph/speech-act.ts";
import type {
  ActCount,
  StatementCount,
  StatementGrouping as StatementGroupingName,
} from "../../store/store.ts";
import { describeEnum } from "../enum.ts";

export const StatementGrouping: Readonly<Record<StatementGroupingName, StatementGroupingName>> = {
  SPEAKER: "SPEAKER",
  ACT: "ACT",
  FORCE: "FORCE",
  MONTH: "MONTH",
  ORGANIZATION: "ORGANIZATION",
};
export type StatementGrouping = StatementGroupingName;

describeEnum(StatementGrouping, "StatementGrouping", "What statements are counted by.", {
  SPEAKER: "Who speaks. A statement with two speakers counts for each.",
  ACT: "The speech act.",
  FORCE: "The class of the act.",
  MONTH: "The month it was said in. Statements with no month are not counted.",
  ORGANIZATION: "The organizations its content names.",
});

@ObjectType("ActCount", {
  description: "How many statements of a group do one thing.",
  simpleResolvers: true,
})
export class ActCountType {
  @Field(() => SpeechAct, { description: "The act." })
  readonly act!: SpeechAct;

  @Field(() => Int, { description: "How many statements do it." })
  readonly count!: number;
}

@ObjectType("StatementCount", { description: "How many statements a group has.", simpleResolvers: true })
export class StatementCountType implements StatementCount {
  @Field(() => String, {
    description: "What the group is known by: an act, a force, a month such as `2018-05`, or an agent's id.",
  })
  readonly key!: string;

  @Field(() => Int, { description: "How many statements it has." })
  readonly count!: number;

  // Not fields: the resolver follows them.
  readonly agentId?: string;
  readonly actsOfAll!: () => Promise<readonly ActCount[]>;
}
