import { Field, ObjectType } from "type-graphql";
import type { Person } from "../../graph/person.ts";
import { AgentType } from "../agent/agent.type.ts";
import { NodeType } from "../node/node.type.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";

@ObjectType("Person", {
  description: "A human being with a name.",
  implements: [NodeType, AgentType],
  simpleResolvers: true,
})
export class PersonType extends AgentType implements Person {
  readonly type!: "Person";

  @Field(() => CountryCode, { nullable: true, description: "The country the person belongs to." })
  readonly country?: string;
}
