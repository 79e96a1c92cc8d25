import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { forceOf, SpeechAct } from "../../src/graph/speech-act.ts";

const FOLDER = "src/reader/language";
const strings = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(FOLDER, `${language}.json`), "utf8"));
const en = strings("en");
const ar = strings("ar");

/** `count.articles.one` and its like: which of them a language has, it knows itself. */
const PLURAL = /\.(zero|one|two|few|many|other)$/;
const stems = (all: Record<string, string>) => [
  ...new Set(Object.keys(all).map((key) => key.replace(PLURAL, ""))),
];

it("says everything in both languages", () => {
  expect(stems(ar)).toEqual(stems(en));
});

it.each(Object.entries({ en, ar }))("has in %s every form that a number asks for", (language, all) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const counted = Object.keys(all).filter((key) => PLURAL.test(key));
  for (const stem of new Set(counted.map((key) => key.replace(PLURAL, "")))) {
    const found = counted
      .filter((key) => key.replace(PLURAL, "") === stem)
      .map((key) => key.slice(stem.length + 1));
    expect(found.toSorted(), stem).toEqual(forms);
  }
});

it.each(Object.keys(en).filter((key) => key in ar))("fills in the same values: %s", (key) => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).toSorted();
  const wanted = values(en[key] ?? "");
  // “One” may be said without its number.
  if (!PLURAL.test(key)) expect(values(ar[key] ?? "")).toEqual(wanted);
});

it("has a word for every act and every class", () => {
  for (const act of Object.values(SpeechAct)) {
    for (const key of [`act.${act}`, `acts.${act}`, `force.${forceOf(act)}`])
      expect(en).toHaveProperty([key]);
  }
});

it("holds no key that nothing asks for, and no text that is not in both languages", () => {
  const source = readdirSync("src/reader", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated"))
    .map((file) => readFileSync(join("src/reader", file), "utf8"))
    .join("\n");
  const asked = (end: string) =>
    new Set([...source.matchAll(RegExp(`["\`]([a-zA-Z.]+)${end}`, "g"))].map(([, key]) => key ?? ""));
  const whole = asked('["`]');
  const begun = [...asked("\\.\\$\\{")].map((key) => `${key}.`);
  const unused = stems(en).filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

it("keeps Arabic out of the code", () => {
  for (const file of readdirSync("src/reader", { recursive: true, encoding: "utf8" })) {
    // What is generated repeats the descriptions of the schema, which give examples.
    if (/\.(tsx?|css|html)$/.test(file) && !file.startsWith("generated")) {
      expect(readFileSync(join("src/reader", file), "utf8"), file).not.toMatch(/\p{Script=Arabic}/u);
    }
  }
});
