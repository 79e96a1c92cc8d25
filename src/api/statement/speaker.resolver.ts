import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import { AgentType } from "../agent/agent.type.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { SpeakerType } from "./speaker.type.ts";

@Resolver(() => SpeakerType)
export class SpeakerResolver {
  @FieldResolver(() => AgentType, {
    nullable: true,
    description: "Who it is; null where the article gives no identity, and then `resolution` says why.",
  })
  agent(@Root() { agentId }: SpeakerType, @Ctx() { loaders }: Context): Coming<Agent> | undefined {
    return agentId === undefined ? undefined : loaders.agent(agentId);
  }
}
