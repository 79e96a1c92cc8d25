import { expect, it } from "vitest";
import { read } from "../../../src/languages/read.ts";

/** People, organisations and what they do are invented. A text, a word that attributes elsewhere, and why it does not here. */
it.each<[text: string, cue: string, reason: RegExp]>([
  [
    "وكما رأى الوزير رامي الصفدان السوق.",
    "رأى",
    /^None of its frames fits what follows: data\/ar\/cues\.tsv:\d+ \(رأى\) takes "that"\.$/,
  ],
  [
    "لم يؤكد الوزير رامي الصفدان أن السوق مفتوح.",
    "يؤكد",
    /^It is denied by the word before it: class negation/,
  ],
  [
    "وفي السوق ثمن البضاعة مرتفع.",
    "ثمن",
    /^It may be another word here: data\/ar\/cues\.tsv:\d+ \(ثمن\) has the guard "clause"\.$/,
  ],
  [
    "أكدت النتائج أن السوق مفتوح.",
    "أكدت",
    /^Its subject shows something and does not speak: data\/ar\/non-speakers\.tsv\.$/,
  ],
  ["يتوقع هطول أمطار على السوق.", "يتوقع", /^(With nobody|Nobody named before|In the present)/],
])("says why a cue was passed over: %s", (text, cue, reason) => {
  const { passedOver } = read({ text, language: "ar" });
  const [found] = passedOver().filter(({ cue: { exact } }) => exact === cue);
  expect(found?.reason).toMatch(reason);
});
