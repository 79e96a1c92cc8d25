import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import type { ActCount } from "../../store/store.ts";
import { AgentType } from "../agent/agent.type.ts";
import { LARGEST_PAGE, sizeOf } from "../connection.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { ActCountType, StatementCountType, StatementGrouping } from "./statement-count.type.ts";
import { StatementFilterInput, statementFilterOf } from "./statement-filter.input.ts";

@Resolver(() => StatementCountType)
export class StatementCountResolver {
  @Query(() => [StatementCountType], {
    description: "Statements counted by group, the largest group first; months in order of time.",
  })
  async statementCounts(
    @Ctx() { store }: Context,
    @Arg("by", () => StatementGrouping, { description: "What to count by." }) by: StatementGrouping,
    @Arg("filter", () => StatementFilterInput, {
      nullable: true,
      description: "Which statements to count; all of them by default.",
    })
    filter?: StatementFilterInput,
    @Arg("first", () => Int, {
      nullable: true,
      description:
        "Counted by agent: at most this many groups, 1 to 100, 100 by default. Other groups are few.",
    })
    first?: number,
  ): Promise<readonly StatementCountType[]> {
    const most = sizeOf("first", first ?? LARGEST_PAGE);
    const asked = statementFilterOf(filter);
    const all = await store.statementCounts(asked, by);
    const counts = by === "SPEAKER" || by === "ORGANIZATION" ? all.slice(0, most) : all;
    // Read once for all groups, and only where it is asked for.
    let acts: Promise<readonly ActCount[]> | undefined;
    const actsOfAll = () => {
      const ids = counts.flatMap(({ agentId }) => agentId ?? []);
      acts ??= store.statementActs(asked, by, ids);
      return acts;
    };
    return counts.map((count) => ({ ...count, actsOfAll }));
  }

  @FieldResolver(() => [ActCountType], {
    description: "How the statements of the group divide by act, the most frequent first.",
  })
  async acts(@Root() { key, actsOfAll }: StatementCountType): Promise<readonly ActCountType[]> {
    return (await actsOfAll()).filter((count) => count.key === key);
  }

  @FieldResolver(() => AgentType, {
    nullable: true,
    description: "The agent, where statements are counted by one.",
  })
  agent(@Root() { agentId }: StatementCountType, @Ctx() { loaders }: Context): Coming<Agent> | undefined {
    return agentId === undefined ? undefined : loaders.agent(agentId);
  }
}
