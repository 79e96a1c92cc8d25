import { GraphQLScalarType, Kind } from "graphql";
import { isPartialDate, type PartialDate as PartialDateText } from "../../graph/partial-date.ts";
import { badUserInput } from "../errors.ts";

/** Serialised as it is stored: a record holds nothing else. */
export const PartialDate = new GraphQLScalarType<PartialDateText, string>({
  name: "PartialDate",
  description:
    "A date of the Gregorian calendar as far as it is known: `2018-05-22`, `2018-06` or `2018` (EDTF, level 0). In TypeScript, a string.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: (value) => String(value),
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

function checked(value: unknown): PartialDateText {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw badUserInput(
    `${typeof value === "string" ? JSON.stringify(value) : "This"} is not a date. Write "2018-05-22", "2018-06" or "2018".`,
  );
}
