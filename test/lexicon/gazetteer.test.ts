import { describe, expect, it } from "vitest";
import { isPartialDate } from "../../src/graph/partial-date.ts";
import { readGazetteer } from "../../src/lexicon/gazetteer.ts";
import { readTable } from "../../src/lexicon/table.ts";

const { persons, organizations, places } = readGazetteer();
const posts = readTable("gazetteer/posts.tsv", [
  "person",
  "title_en",
  "title_ar",
  "organization",
  "country",
  "from",
  "to",
  "origin",
]);
const everybody = [...persons.values(), ...organizations.values(), ...places.values()];

/** The rows that a check refuses, by file and line, so that a failure says what to mend. */
function wrongPosts(isWrong: (post: (typeof posts)[number]) => boolean): string[] {
  return posts.filter(isWrong).map(({ line, person }) => `data/gazetteer/posts.tsv:${line}: ${person}`);
}

describe("posts", () => {
  it("are of persons who have a row", () => {
    expect(wrongPosts(({ person }) => !persons.has(person))).toEqual([]);
  });

  it("are at organizations that have a row", () => {
    expect(wrongPosts(({ organization }) => organization !== "" && !organizations.has(organization))).toEqual(
      [],
    );
  });

  it("have a title in both languages", () => {
    expect(wrongPosts(({ title_en, title_ar }) => title_en === "" || title_ar === "")).toEqual([]);
  });

  it("are held between dates, the first before the last", () => {
    const isDate = (text: string) => text === "" || isPartialDate(text);
    const precision = (a: string, b: string) => Math.min(a.length, b.length);
    expect(
      wrongPosts(
        ({ from, to }) =>
          !isDate(from) ||
          !isDate(to) ||
          (from !== "" && to !== "" && from.slice(0, precision(from, to)) > to.slice(0, precision(from, to))),
      ),
    ).toEqual([]);
  });
});

describe("entries", () => {
  it("have ids of small letters, digits and hyphens", () => {
    expect(everybody.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("have a name in Arabic", () => {
    const unnamed = everybody.filter(({ names }) => !names.some(({ language }) => language === "ar"));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it("are of countries that exist", () => {
    const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const strange = everybody.filter(
      ({ country }) => country !== undefined && countries.of(country) === undefined,
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it("name their keys in other registers as those registers write them", () => {
    const keys = everybody.flatMap(({ externalIds }) => externalIds);
    expect(keys.filter(({ id }) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
  });

  it.each([
    ["persons", 400, persons.size],
    ["organizations", 150, organizations.size],
    ["places", 200, places.size],
  ])("%s are %i at least", (_what, least, count) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });
});
