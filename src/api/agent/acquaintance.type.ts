import { Field, Int, ObjectType } from "type-graphql";
import type { Acquaintance } from "../../store/store.ts";

@ObjectType("Acquaintance", {
  description: "One whom a person or an organization met.",
  simpleResolvers: true,
})
export class AcquaintanceType implements Acquaintance {
  @Field(() => Int, { description: "In how many meetings both took part." })
  readonly count!: number;

  // Not fields: the resolver follows these.
  readonly agentId!: string;
  readonly latestId!: string;
}
