import fc from "fast-check";
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
} from "graphql";
import { describe, expect, it } from "vitest";
import { CountryCode } from "../../src/api/scalars/country-code.scalar.ts";
import { DateTime } from "../../src/api/scalars/date-time.scalar.ts";
import { PartialDate } from "../../src/api/scalars/partial-date.scalar.ts";
import { KnownTexts } from "../../src/server/compiled/known-texts.ts";
import { leafWriter } from "../../src/server/compiled/leaf-writer.ts";
import { Assembly, quoted } from "../../src/server/compiled/text.ts";

const asText = (bytes: string) => Buffer.from(bytes, "latin1").toString();

describe("a text", () => {
  it("is the bytes of what JSON writes, whatever the string holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(asText(quoted(text))).toBe(JSON.stringify(text));
      }),
    );
  });

  it.each(['"', "\\", "\u0000", "\u007f", "\u2028", "\ud800", "شي", "习", "😀", ""])(
    "of %j is too",
    (text) => {
      expect(asText(quoted(text))).toBe(JSON.stringify(text));
    },
  );

  it("is put together in order, whatever comes late", async () => {
    const assembly = new Assembly();
    assembly.add("[", "1");
    assembly.add(",", new Promise((resolve) => setTimeout(resolve, 5, "2")));
    assembly.add(",", "3");
    assembly.add(",", Promise.resolve("4"));
    expect(await assembly.end("]")).toBe("[1,2,3,4]");
  });
});

const Act = new GraphQLEnumType({ name: "Act", values: { PLEDGE: { value: "PLEDGE" }, CALL: { value: 2 } } });
const values = [
  "",
  "a",
  "PLEDGE",
  0,
  -0,
  1,
  2,
  1.5,
  Number.NaN,
  2 ** 31,
  -(2 ** 31),
  true,
  false,
  new Date(0),
];
const more: readonly unknown[] = [
  "2031-03",
  "JO",
  [],
  ["a"],
  {},
  { toJSON: () => "x" },
  { valueOf: () => 3 },
  10n,
  Symbol("s"),
];

describe.each<GraphQLLeafType>([
  GraphQLString,
  GraphQLID,
  GraphQLInt,
  GraphQLBoolean,
  Act,
  PartialDate,
  CountryCode,
  DateTime,
])("a value of %s", (type) => {
  it.each([...values, ...more])("%s is written as graphql-js serialises it, or not at all", (value) => {
    expect(outcome(() => asText(leafWriter(type)(value)))).toBe(
      outcome(() => JSON.stringify(type.serialize(value))),
    );
  });
});

function outcome(write: () => string): string {
  try {
    return write();
  } catch {
    return "not at all";
  }
}

describe("texts that are kept", () => {
  it("are those of one version of the data", () => {
    const texts = new KnownTexts(10_000);
    const first = texts.at("1");
    first.keep(first.of("a"), "id", "text");
    expect(texts.at("1").of("a").get("id")).toBe("text");
    expect(texts.at("1").of("b").get("id")).toBeUndefined();
    expect(texts.at("2").of("a").get("id")).toBeUndefined();
  });

  it("take no more room than they are given", () => {
    const texts = new KnownTexts(10_000).at("1");
    let most = 0;
    for (let number = 0; number < 1_000; number++) {
      texts.keep(texts.of(`selection ${number % 7}`), `id ${number}`, "x".repeat(300));
      const sizes = Array.from({ length: 7 }, (_, i) => texts.of(`selection ${i}`).size);
      most = Math.max(
        most,
        sizes.reduce((sum, size) => sum + size, 0),
      );
    }
    expect(most).toBeGreaterThan(10);
    expect(most * 300).toBeLessThan(10_000);
  });
});
