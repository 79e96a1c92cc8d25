import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import { AgentType } from "../agent/agent.type.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { MentionType } from "./mention.type.ts";

@Resolver(() => MentionType)
export class MentionResolver {
  @FieldResolver(() => AgentType, { description: "Who is named." })
  agent(@Root() { agentId }: MentionType, @Ctx() { loaders }: Context): Coming<Agent> {
    return loaders.agent(agentId);
  }
}
