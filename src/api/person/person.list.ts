import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { AgentsFilter } from "../../store/filter.ts";
import { AgentOrder } from "../agent/agent-order.ts";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import { given, within, wordsIn } from "../input.ts";
import { nodeId } from "../node/node-id.ts";
import type { ReadStore } from "../read-store.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";
import { PersonType } from "./person.type.ts";

@InputType("PersonFilter", { description: "Which persons: all that is given must hold." })
export class PersonFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "Any name, alias or short name, in any language, whole; case and variant spellings aside.",
  })
  readonly name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Any name, alias or short name begins so, or goes on so from a later word: `jinp` finds Xi Jinping.",
  })
  readonly nameBegins?: string | null;

  @Field(() => CountryCode, { nullable: true, description: "The country the person belongs to." })
  readonly country?: string | null;

  @Field(() => ID, { nullable: true, description: "Named in this article." })
  readonly article?: string | null;
}

@ArgsType()
export class PersonArgs extends PageArgs {
  @Field(() => PersonFilterInput, { nullable: true, description: "Which persons; all of them by default." })
  readonly filter?: PersonFilterInput | null;

  @Field(() => AgentOrder, { nullable: true, description: "The order; by name by default." })
  readonly orderBy?: AgentOrder | null;
}

export const PersonConnection = connectionOf("Person", "persons", PersonType);

/** @param already what the place of the list says of the filter. */
export async function personsWhere(store: ReadStore, args: PersonArgs, already: AgentsFilter = {}) {
  const filter = within(filterOf(args.filter), already);
  const page = await store.persons(filter, pageOf(args, args.orderBy ?? "NAME_ASC"));
  return new PersonConnection(page, () => store.countPersons(filter));
}

function filterOf(input: PersonFilterInput | null | undefined): AgentsFilter {
  return given({
    name: wordsIn(input?.name, "filter.name"),
    nameBegins: wordsIn(input?.nameBegins, "filter.nameBegins"),
    country: input?.country,
    article: nodeId(input?.article, "filter.article"),
  });
}
