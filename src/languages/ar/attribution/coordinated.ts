import type { ActNoun } from "../act-nouns.ts";
import type { Attribution } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";

/** Verbs that stress or express take nouns that name acts, one after another. */
const COMPLEMENTS = new Set(["act", "noun"]);

/**
 * One verb, two acts: "أكد التزام بلاده بكذا، واستعدادها لكذا". A noun joined
 * inside the content that names another act than the first, with a pronoun or an
 * article of its own, begins a statement of its own under the same verb.
 */
export function splitActs(context: SentenceContext, attribution: Attribution): Attribution[] | undefined {
  const { content, rule } = attribution;
  const first = namedBy(context, attribution);
  if (!first || first.verbs === "stress" || !COMPLEMENTS.has(rule.slice(rule.lastIndexOf("-") + 1)))
    return undefined;
  for (let at = content.from + 2; at < content.to; at++) {
    const token = context.tokens[at];
    if (!token?.word.joined || token.quote >= 0) continue;
    const noun = isMarker(context, at) ? at + 1 : at;
    const act = context.tokens[noun]?.word.act;
    if (act?.verbs !== "" || act.act === first.act) continue;
    if (!(act.suffixed && isSuffixed(context, noun))) continue;
    const head = { ...attribution, content: { from: content.from, to: beforeMark(context, at) } };
    const tail: Attribution = {
      ...attribution,
      rule: "second-act",
      act: act.act,
      content: { from: noun, to: content.to },
    };
    return [head, ...(splitActs(context, tail) ?? [tail])];
  }
  return undefined;
}

/** A pronoun makes it the act of whoever speaks or of those spoken for, and no topic among others. */
function isSuffixed({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  const stem = tokens[at]?.word.stem ?? "";
  return vocabulary.affixes.possessives.some((pronoun) => stem.endsWith(pronoun));
}

function beforeMark({ tokens }: SentenceContext, at: number): number {
  return tokens[at - 1]?.kind === "mark" ? at - 1 : at;
}

/** "وعن شكره": the preposition once more. */
function isMarker({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  return vocabulary.markers.get(tokens[at]?.word.stem ?? "") === "of";
}

/** The noun that names the act, also where its clause is the content: "عن أمله في أن …". */
function namedBy({ tokens }: SentenceContext, { cue, content }: Attribution): ActNoun | undefined {
  const first = tokens[content.from]?.word.act;
  if (first) return first;
  for (let at = content.from - 1; at > Math.max(cue.to - 1, content.from - 5); at--) {
    const act = tokens[at]?.word.act;
    if (act) return act;
  }
  return undefined;
}
