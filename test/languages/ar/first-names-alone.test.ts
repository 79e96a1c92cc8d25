import { expect, it } from "vitest";
import { read } from "../../../src/languages/read.ts";
import { fold } from "../../../src/lexicon/fold.ts";
import { readGazetteer } from "../../../src/lexicon/gazetteer.ts";

/** Of some persons the word used alone is the first of the name, as of Chinese ones: the whole name is still read whole. */
const NAMES = [...readGazetteer().persons.values()].flatMap(({ names, shorts }) => {
  const name = names.find(({ language }) => language === "ar")?.text ?? "";
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && shorts.some(({ text }) => fold(text) === fold(first)) ? [name] : [];
});

it("are of several persons", () => {
  expect(NAMES.length).toBeGreaterThan(10);
});

it.each(NAMES)("%s is named in full by the subject of a verb", (name) => {
  const { graph } = read({ text: `رحب ${name} بالضيوف.` });
  expect(graph.statements.flatMap(({ speakers }) => speakers)).toMatchObject([
    { mention: { exact: name }, resolution: "FULL_NAME" },
  ]);
});
