import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../scalars/date-time.scalar.ts";

@ObjectType("RateLimit", {
  description:
    "What this request costs, and what its client has left. Every answer has it in `RateLimit-…` headers too.",
  simpleResolvers: true,
})
export class RateLimitType {
  @Field(() => Int, {
    description:
      "The estimated cost of this request: the objects its answer can hold, and the reads they take.",
  })
  readonly cost!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The cost a client may run up in a minute; null where there is no limit.",
  })
  readonly limit?: number;

  @Field(() => Int, { nullable: true, description: "What is left of it after this request." })
  readonly remaining?: number;

  @Field(() => DateTime, { nullable: true, description: "When the whole limit is there again." })
  readonly resetAt?: Date;
}
