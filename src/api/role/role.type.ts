import { Field, ObjectType } from "type-graphql";
import type { Role } from "../../graph/role.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";

@ObjectType("Role", { description: "A post a person holds, as an article gives it.", simpleResolvers: true })
export class RoleType implements Role {
  @Field(() => String, { description: "The title of the post, as printed." })
  readonly title!: string;

  @Field(() => CountryCode, { nullable: true, description: "The country the post serves." })
  readonly country?: string;

  @Field(() => PartialDate, { nullable: true, description: "When it was so: the date of the article." })
  readonly asOf?: string;

  @Field(() => [EvidenceType], { description: "Where articles say so." })
  readonly evidence!: readonly EvidenceType[];

  // Not fields: the resolver follows these.
  readonly holderId!: string;
  readonly organizationId?: string;
}
