import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Person } from "../../graph/person.ts";
import type { Role } from "../../graph/role.ts";
import type { Context } from "../context.ts";
import type { Coming } from "../loaders.ts";
import { nodeId } from "../node/node-id.ts";
import { RoleType } from "../role/role.type.ts";
import { rolesAt } from "../role/roles-at.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";
import { PersonArgs, PersonConnection, personsWhere } from "./person.list.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: "A person by id; null if nobody has it." })
  person(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "The id of the person." }) id: string,
  ): Coming<Person | undefined> {
    return loaders.ofType("Person", nodeId(id, "id"));
  }

  @Query(() => PersonConnection, { description: "The persons that articles name." })
  persons(@Ctx() { store }: Context, @Args(() => PersonArgs) args: PersonArgs) {
    return personsWhere(store, args);
  }

  @Query(() => [CountryCode], {
    description:
      "The countries that persons belong to, in order of code: what the filter `country` finds by.",
  })
  personCountries(@Ctx() { store }: Context): Promise<readonly string[]> {
    return store.countries("Person");
  }

  @FieldResolver(() => [RoleType], {
    description: "The posts the person holds, by date, as articles give them.",
  })
  async roles(
    @Root() { id }: PersonType,
    @Ctx() { loaders }: Context,
    @Arg("at", () => PartialDate, {
      nullable: true,
      description: "Only those that an article of this date or before gives; all of them by default.",
    })
    at?: string,
  ): Promise<readonly Role[]> {
    return rolesAt(await loaders.rolesOf(id), at);
  }
}
