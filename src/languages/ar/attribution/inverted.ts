import { isMark } from "../mentions/token-kinds.ts";
import type { Attribution } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";
import type { Cue } from "./cue.ts";
import { subjectAfter } from "./subject-after.ts";

/**
 * What was said before the verb: "«الحوار مستمر»، يقول الوزير". A verb after a
 * comma, with somebody after it and nothing that completes it, takes what stands
 * before it in the sentence, where that is or ends in a quotation.
 */
export function inverted(context: SentenceContext, cue: Cue): Attribution | undefined {
  const { tokens, sentence } = context;
  const form = cue.forms.find(
    ({ tense, verb }) =>
      tense !== "noun" &&
      tense !== "participle" &&
      verb.frames.some(({ complement }) => complement === "quote"),
  );
  const comma = tokens[cue.at - 1];
  const last = tokens[cue.at - 2];
  if (!form || !comma || !last || !isMark(comma) || tokens[cue.at]?.word.joined) return undefined;
  if (last.quote < 0 && comma.quote < 0) return undefined;
  const subject = subjectAfter(context, cue.at + 1, sentence.to);
  if (subject?.kind !== "overt") return undefined;
  const quote = context.document.quotes[last.quote >= 0 ? last.quote : comma.quote];
  if (!quote || quote.to - quote.from < 5) return undefined;
  return {
    rule: "inverted-quote",
    cue: { from: cue.at, to: cue.at + 1 },
    form,
    act: form.verb.act,
    content: { from: quote.from, to: quote.to },
    subject,
    addressee: undefined,
    parent: undefined,
  };
}
