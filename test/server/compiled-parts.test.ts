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
import { Assembly, Bytes, bufferOf, encoded, type Piece, quoted } from "../../src/server/compiled/text.ts";

const asText = (piece: Piece) => String(bufferOf(piece));

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

  it("is put together in order, whatever is encoded before and whatever comes late", async () => {
    const late = (piece: Piece) => new Promise<Piece>((resolve) => setTimeout(resolve, 5, piece));
    const piece = fc.tuple(fc.string({ unit: "grapheme" }).map(quoted), fc.boolean(), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const assembly = new Assembly();
        for (const [json, isEncoded, isLate] of pieces) {
          const given = isEncoded ? encoded(json) : json;
          assembly.add("،", isLate ? late(given) : given);
        }
        const expected = `${pieces.map(([json]) => `،${json}`).join("")}]`;
        expect(asText(await assembly.end("]"))).toBe(expected);
      }),
      { numRuns: 50 },
    );
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
    first.keep(first.of("a"), { id: "id" }, new Bytes("text"));
    expect(texts.at("1").of("a").get({ id: "id" })).toEqual(new Bytes("text"));
    expect(texts.at("1").of("b").get({ id: "id" })).toBeUndefined();
    expect(texts.at("2").of("a").get({ id: "id" })).toBeUndefined();
  });

  it("take no more room than they are given", () => {
    const texts = new KnownTexts(10_000).at("1");
    const items = Array.from({ length: 1_000 }, (_, number) => ({ id: `id ${number}` }));
    let most = 0;
    for (const item of items) {
      texts.keep(texts.of("a"), item, new Bytes("x".repeat(300)));
      most = Math.max(most, items.filter((one) => texts.of("a").get(one)).length);
    }
    expect(most).toBeGreaterThan(10);
    expect(most * 300).toBeLessThan(10_000);
  });

  it("are of a record itself where it has no id", () => {
    const texts = new KnownTexts(10_000).at("1");
    const [one, other] = [{ id: undefined }, { id: undefined }];
    texts.keep(texts.of("a"), one, new Bytes("text"));
    expect(texts.of("a").get(one)).toEqual(new Bytes("text"));
    expect(texts.of("a").get(other)).toBeUndefined();
  });
});
