import { Field, InputType } from "type-graphql";
import type { DateRange as DateRangeRecord } from "../../graph/partial-date.ts";
import { badUserInput } from "../errors.ts";
import { PartialDate } from "../scalars/partial-date.scalar.ts";

@InputType("DateRange", { description: "A stretch of time, both ends included; an end left out is open." })
export class DateRangeInput {
  @Field(() => PartialDate, { nullable: true, description: "The first day, month or year." })
  readonly from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last day, month or year." })
  readonly to?: string | null;
}

export function dateRangeOf(
  input: DateRangeInput | null | undefined,
  path: string,
): DateRangeRecord | undefined {
  if (input == null) return undefined;
  const { from, to } = input;
  if (from == null && to == null) throw badUserInput(`\`${path}\` is empty. Give \`from\`, \`to\` or both.`);
  if (from != null && to != null && isAfter(from, to)) {
    throw badUserInput(`\`${path}\` runs from ${from} to ${to}, backward: exchange the two.`);
  }
  return { ...(from != null && { from }), ...(to != null && { to }) };
}

/** Whether all of one date lies after all of another: 2018-06 is after 2018-05-22, and not after 2018. */
export function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}
