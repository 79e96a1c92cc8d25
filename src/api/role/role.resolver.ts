import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Organization } from "../../graph/organization.ts";
import type { Person } from "../../graph/person.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { OrganizationType } from "../organization/organization.type.ts";
import { PersonType } from "../person/person.type.ts";
import { RoleType } from "./role.type.ts";

@Resolver(() => RoleType)
export class RoleResolver {
  @FieldResolver(() => PersonType, { description: "Who holds the post." })
  holder(@Root() { holderId }: RoleType, @Ctx() { loaders }: Context): Coming<Person> {
    return loaders.person(holderId);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: "The organization the post is in." })
  organization(
    @Root() { organizationId }: RoleType,
    @Ctx() { loaders }: Context,
  ): Coming<Organization> | undefined {
    return organizationId === undefined ? undefined : loaders.organization(organizationId);
  }
}
