import { ArgsType, Field } from "type-graphql";
import type { StatementFilter } from "../../store/filter.ts";
import type { StatementOrder as StatementOrderName } from "../../store/store.ts";
import { connectionOf, PageArgs, pageOf } from "../connection.ts";
import { describeEnum } from "../enum.ts";
import { within } from "../input.ts";
import type { ReadStore } from "../read-store.ts";
import { StatementType } from "./statement.type.ts";
import { StatementFilterInput, statementFilterOf } from "./statement-filter.input.ts";

const StatementOrder: Readonly<Record<StatementOrderName, StatementOrderName>> = {
  DATE_DESC: "DATE_DESC",
  DATE_ASC: "DATE_ASC",
  TEXT_ASC: "TEXT_ASC",
};

describeEnum(
  StatementOrder,
  "StatementOrder",
  "The order of a list of statements; those without a date come last.",
  {
    DATE_DESC: "The newest first.",
    DATE_ASC: "The oldest first.",
    TEXT_ASC: "Article by article, in the order of its text.",
  },
);

@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => StatementFilterInput, {
    nullable: true,
    description: "Which statements; all of them by default.",
  })
  readonly filter?: StatementFilterInput | null;

  @Field(() => StatementOrder, {
    nullable: true,
    description:
      "The order; by default the newest first, and within an article or a meeting the order of the text.",
  })
  readonly orderBy?: StatementOrderName | null;
}

export const StatementConnection = connectionOf("Statement", "statements", StatementType);

/** What the place of a list says of it: of its filter, and of its order where none is asked for. */
export interface StatementPlace {
  readonly within: StatementFilter;
  readonly order: StatementOrderName;
}

export async function statementsWhere(store: ReadStore, args: StatementArgs, place: StatementPlace) {
  const filter = within(statementFilterOf(args.filter), place.within);
  const page = await store.statements(filter, pageOf(args, args.orderBy ?? place.order));
  return new StatementConnection(page, () => store.countStatements(filter));
}
