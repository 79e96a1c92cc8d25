import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import type { Meeting } from "../../graph/meeting.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { MeetingType } from "../meeting/meeting.type.ts";
import { AcquaintanceType } from "./acquaintance.type.ts";
import { AgentType } from "./agent.type.ts";

@Resolver(() => AcquaintanceType)
export class AcquaintanceResolver {
  @FieldResolver(() => AgentType, { description: "Who was met." })
  agent(@Root() { agentId }: AcquaintanceType, @Ctx() { loaders }: Context): Coming<Agent> {
    return loaders.agent(agentId);
  }

  @FieldResolver(() => MeetingType, { description: "The latest of these meetings." })
  latest(@Root() { latestId }: AcquaintanceType, @Ctx() { loaders }: Context): Coming<Meeting> {
    return loaders.meeting(latestId);
  }
}
