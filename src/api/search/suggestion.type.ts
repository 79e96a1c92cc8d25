import { Field, ObjectType } from "type-graphql";
import type { Agent } from "../../graph/agent.ts";
import type { Suggestion } from "../../store/store.ts";
import { AgentType } from "../agent/agent.type.ts";

@ObjectType("Suggestion", {
  description: "A person or an organization that may be meant by the beginning of a name.",
  simpleResolvers: true,
})
export class SuggestionType implements Suggestion {
  @Field(() => AgentType, { description: "Who may be meant." })
  readonly agent!: Agent;

  @Field(() => String, { description: "The name that begins so, or goes on so from a later word." })
  readonly name!: string;
}
