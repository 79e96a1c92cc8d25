import { Field, ObjectType } from "type-graphql";
import { type Organization, OrganizationKind } from "../../graph/organization.ts";
import { AgentType } from "../agent/agent.type.ts";
import { describeEnum } from "../enum.ts";
import { NodeType } from "../node/node.type.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";

describeEnum(OrganizationKind, "OrganizationKind", "What sort of organization it is.", {
  STATE: "A state, as one that acts: China.",
  INTERGOVERNMENTAL: "An organization of states, or a body of one.",
  GOVERNMENT: "A body of a state: a ministry, a council, a parliament.",
  PARTY: "A political party, or a body of one.",
  ARMED_GROUP: "An armed group that is not a state's.",
  MEDIA: "A news agency, a broadcaster, a paper.",
  COMPANY: "A company or a bank.",
  CIVIL: "An association, a foundation, a university.",
  GROUP: "People named only by a description, such as “the foreign delegations”.",
  OTHER: "None of these.",
});

@ObjectType("Organization", {
  description: "A state, a body, a party, a company: whatever acts and is not one human being.",
  implements: [NodeType, AgentType],
  simpleResolvers: true,
})
export class OrganizationType extends AgentType implements Organization {
  readonly type!: "Organization";

  @Field(() => OrganizationKind, { description: "What sort of organization it is." })
  readonly kind!: OrganizationKind;

  @Field(() => CountryCode, { nullable: true, description: "The country it belongs to, or is." })
  readonly country?: string;

  // Not a field: the resolver follows it.
  readonly parentId?: string;
}
