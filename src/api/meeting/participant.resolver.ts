import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import type { Organization } from "../../graph/organization.ts";
import { AgentType } from "../agent/agent.type.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { OrganizationType } from "../organization/organization.type.ts";
import { ParticipantType } from "./meeting.type.ts";

@Resolver(() => ParticipantType)
export class ParticipantResolver {
  @FieldResolver(() => AgentType, {
    nullable: true,
    description: "Who it is; null for people the article does not name: “heads of foreign delegations”.",
  })
  agent(@Root() { agentId }: ParticipantType, @Ctx() { loaders }: Context): Coming<Agent> | undefined {
    return agentId === undefined ? undefined : loaders.agent(agentId);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: "For whom they took part." })
  representing(
    @Root() { representingId }: ParticipantType,
    @Ctx() { loaders }: Context,
  ): Coming<Organization> | undefined {
    return representingId === undefined ? undefined : loaders.organization(representingId);
  }
}
