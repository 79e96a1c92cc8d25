import { describe, expect, it } from "vitest";
import { inflect, type Tense, withObject } from "../../../src/languages/ar/conjugation.ts";

/** Third persons in the order m.s., f.s., m.d., f.d., m.p.; participles m.s., f.s., m.d. and m.p., f.p. */
const FORMS: readonly [Tense, base: string, forms: string][] = [
  ["past", "قال", "قال قالت قالا قالتا قالوا"],
  ["past", "أكد", "أكد أكدت أكدا أكدتا أكدوا"],
  ["past", "نفى", "نفى نفت نفيا نفتا نفوا"],
  ["past", "دعا", "دعا دعت دعوا دعتا دعوا"],
  ["past", "رأى", "رأى رأت رأيا رأتا رأوا"],
  ["present", "يقول", "يقول تقول يقولان تقولان يقولون"],
  ["present", "يؤكد", "يؤكد تؤكد يؤكدان تؤكدان يؤكدون"],
  ["present", "يرى", "يرى ترى يريان تريان يرون"],
  ["present", "ينفي", "ينفي تنفي ينفيان تنفيان ينفون"],
  ["present", "يدعو", "يدعو تدعو يدعوان تدعوان يدعون"],
  ["participle", "مشيرا", "مشيرا مشيرة مشيرين مشيرات"],
  ["participle", "قائلا", "قائلا قائلة قائلين قائلات"],
  ["participle", "داعيا", "داعيا داعية داعين داعيات"],
];

describe("inflect", () => {
  it.each(FORMS)("%s of %s", (tense, base, forms) => {
    expect(inflect(base, tense).map(({ spelling }) => spelling)).toEqual(forms.split(" "));
  });
});

describe("withObject", () => {
  it.each([
    ["أبلغ", "أبلغه أبلغها أبلغهم أبلغهما أبلغنا أبلغني"],
    ["دعوا", "دعوه دعوها دعوهم دعوهما دعونا دعوني"],
  ])("of %s", (form, forms) => {
    expect(withObject(form).slice().sort()).toEqual(forms.split(" ").sort());
  });
});
