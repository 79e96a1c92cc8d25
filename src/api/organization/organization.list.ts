import { ArgsType, Field, ID, InputType } from "type-graphql";
import { OrganizationKind } from "../../graph/organization.ts";
import type { AgentsFilter } from "../../store/filter.ts";
import { AgentOrder } from "../agent/agent-order.ts";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import { given, oneOrMore, within, wordsIn } from "../input.ts";
import { nodeId } from "../node/node-id.ts";
import type { ReadStore } from "../read-store.ts";
import { CountryCode } from "../scalars/country-code.scalar.ts";
import { OrganizationType } from "./organization.type.ts";

@InputType("OrganizationFilter", { description: "Which organizations: all that is given must hold." })
export class OrganizationFilterInput {
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

  @Field(() => [OrganizationKind], { nullable: true, description: "Of one of these kinds." })
  readonly kind?: OrganizationKind[] | null;

  @Field(() => CountryCode, { nullable: true, description: "The country it belongs to, or is." })
  readonly country?: string | null;

  @Field(() => ID, { nullable: true, description: "A body of this organization." })
  readonly parent?: string | null;

  @Field(() => ID, { nullable: true, description: "Named in this article." })
  readonly article?: string | null;
}

@ArgsType()
export class OrganizationArgs extends PageArgs {
  @Field(() => OrganizationFilterInput, {
    nullable: true,
    description: "Which organizations; all of them by default.",
  })
  readonly filter?: OrganizationFilterInput | null;

  @Field(() => AgentOrder, { nullable: true, description: "The order; by name by default." })
  readonly orderBy?: AgentOrder | null;
}

export const OrganizationConnection = connectionOf("Organization", "organizations", OrganizationType);

/** @param already what the place of the list says of the filter. */
export async function organizationsWhere(
  store: ReadStore,
  args: OrganizationArgs,
  already: AgentsFilter = {},
) {
  const filter = within(filterOf(args.filter), already);
  const page = await store.organizations(filter, pageOf(args, args.orderBy ?? "NAME_ASC"));
  return new OrganizationConnection(page, () => store.countOrganizations(filter));
}

function filterOf(input: OrganizationFilterInput | null | undefined): AgentsFilter {
  return given({
    name: wordsIn(input?.name, "filter.name"),
    nameBegins: wordsIn(input?.nameBegins, "filter.nameBegins"),
    kind: oneOrMore(input?.kind, "filter.kind"),
    country: input?.country,
    parent: nodeId(input?.parent, "filter.parent"),
    article: nodeId(input?.article, "filter.article"),
  });
}
