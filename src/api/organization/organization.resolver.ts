import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Organization } from "../../graph/organization.ts";
import type { Role } from "../../graph/role.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { nodeId } from "../node/node-id.ts";
import { RoleType } from "../role/role.type.ts";
import { rolesAt } from "../role/roles-at.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";
import { OrganizationArgs, OrganizationConnection, organizationsWhere } from "./organization.list.ts";
import { OrganizationType } from "./organization.type.ts";

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, {
    nullable: true,
    description: "An organization by id; null if nobody has it.",
  })
  organization(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "The id of the organization." }) id: string,
  ): Coming<Organization | undefined> {
    return loaders.ofType("Organization", nodeId(id, "id"));
  }

  @Query(() => OrganizationConnection, { description: "The organizations that articles name." })
  organizations(@Ctx() { store }: Context, @Args(() => OrganizationArgs) args: OrganizationArgs) {
    return organizationsWhere(store, args);
  }

  @Query(() => [CountryCode], {
    description:
      "The countries that organizations belong to, in order of code: what the filter `country` finds by.",
  })
  organizationCountries(@Ctx() { store }: Context): Promise<readonly string[]> {
    return store.countries("Organization");
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: "The organization it is a body of." })
  parent(
    @Root() { parentId }: OrganizationType,
    @Ctx() { loaders }: Context,
  ): Coming<Organization> | undefined {
    return parentId === undefined ? undefined : loaders.organization(parentId);
  }

  @FieldResolver(() => OrganizationConnection, { description: "Its own bodies." })
  bodies(
    @Root() { id }: OrganizationType,
    @Ctx() { store }: Context,
    @Args(() => OrganizationArgs) args: OrganizationArgs,
  ) {
    return organizationsWhere(store, args, { parent: id });
  }

  @FieldResolver(() => [RoleType], {
    description: "Its posts and who holds them, by date, as articles give them.",
  })
  async roles(
    @Root() { id }: OrganizationType,
    @Ctx() { loaders }: Context,
    @Arg("at", () => PartialDate, {
      nullable: true,
      description: "Only those that an article of this date or before gives; all of them by default.",
    })
    at?: string,
  ): Promise<readonly Role[]> {
    return rolesAt(await loaders.rolesIn(id), at);
  }
}
