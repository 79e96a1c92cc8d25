import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import type { Budget } from "./budget.ts";
import { RateLimitType } from "./rate-limit.type.ts";

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, { description: "What this request costs, and what its client has left." })
  rateLimit(@Ctx() { budget }: Context): Budget {
    return budget;
  }
}
