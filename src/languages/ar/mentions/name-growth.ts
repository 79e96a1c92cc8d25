import type { Range } from "../document.ts";
import { COMMAS } from "./marks.ts";
import { mayContinue } from "./name-continuation.ts";
import { mayOpen } from "./name-opening.ts";
import { FUSED } from "./name-shapes.ts";
import type { MentionContext } from "./reader.ts";
import { isMark } from "./token-kinds.ts";

const LONGEST = 7;

/** The words from a place on that a name may be made of; nobody has to know them. */
export function grow(
  context: MentionContext,
  from: number,
  end: number,
  after: "title" | "nothing",
): Range | undefined {
  const { tokens, vocabulary } = context;
  const first = tokens[from];
  if (!first || !mayOpen(context, from, after)) return undefined;
  let to = from;
  let words = 0;
  while (to < end && words < LONGEST) {
    const token = tokens[to];
    if (token?.kind !== "word") break;
    if (to > from && !mayContinue(context, to)) break;
    if (words >= WHOLE && !endsName(context, to)) break;
    const joins = vocabulary.nameLinks.get(token.word.norm);
    if (joins === true) {
      const next = tokens[to + 1];
      if (!next || to + 1 >= end || next.kind !== "word") break;
      if (next.word.grammar && !next.word.given) break;
      to += 2;
    } else to++;
    words++;
  }
  if (to === from) return undefined;
  if (to === from + 1 && !isGiven(context, from) && !context.familyNames.has(first.word.base))
    return isRespected(context, from) ? { from, to } : undefined;
  if (!isGiven(context, from) && to > from + 1 && tokens[from + 1]?.word.given) return undefined;
  if (after === "nothing" && to === from + 2 && isPlainDefinite(context, from + 1) && !isTold(context, to))
    return undefined;
  if (after === "nothing" && words < 2) return undefined;
  return { from, to };
}

/** "ليث الدرق، مدير المرفأ،": a comma, and then a post. */
function isTold({ tokens }: MentionContext, at: number): boolean {
  const post = tokens[at + 1]?.word;
  return (
    COMMAS.has(tokens[at]?.text ?? "") && post?.title !== undefined && !post.joined && post.preposition === ""
  );
}

/** "الدكتور صيرفي أن": after a word of respect one word alone, where the subject ends. */
function isRespected({ tokens }: MentionContext, at: number): boolean {
  const before = tokens[at - 1]?.word;
  const next = tokens[at + 1];
  if (before?.honorific !== true || !before.definite || before.classes.has("namesake")) return false;
  if (tokens[at]?.word.classes.size !== 0) return false;
  return !next || isMark(next) || next.word.grammar;
}

/** A given name and a family name are a whole one. */
const WHOLE = 2;

/** A third word of a name: a given name, a family name with the article, or the last before the content or a mark. */
function endsName(context: MentionContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || isGiven(context, at) || context.familyNames.has(token.word.base)) return true;
  if (token.word.definite) return !ABSTRACT.test(token.word.base);
  if (context.vocabulary.nameLinks.get(context.tokens[at - 1]?.word.norm ?? "") === false) return true;
  if (token.text.length <= SYLLABLE && (context.tokens[at - 1]?.text.length ?? 9) <= SYLLABLE) return true;
  if (nameCloses(context, at + 1)) return true;
  const own = context.tokens[at - 2]?.word.classes.has("patronymic") && !FUSED.has(token.word.norm[0] ?? "");
  return own === true && mayContinue(context, at + 1) && nameCloses(context, at + 2);
}

/** Before a mark, the content or the noun of a post, a name has ended. */
function nameCloses({ tokens }: MentionContext, at: number): boolean {
  const token = tokens[at];
  if (!token || isMark(token)) return true;
  if (token.word.classes.has("complementizer") || token.word.classes.has("time")) return true;
  const { title, joined, definite, preposition } = token.word;
  return title !== undefined && !joined && !definite && preposition === "";
}

/** "الميزانية": of the nouns with the article those that are made of adjectives, and no family name. */
const ABSTRACT = /^\u0627\u0644.{3,}\u064A\u0647$/;

/** Chinese and Korean names are three short words: "تشيو ون هاي". */
const SYLLABLE = 4;

function isGiven({ tokens, vocabulary }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word) return false;
  return word.given || vocabulary.nameLinks.has(word.norm);
}

/** A noun with the article that looks like no family name: those mostly end in ya. */
function isPlainDefinite({ tokens, names, familyNames }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word?.definite || familyNames.has(word.base) || word.base.endsWith("\u064A")) return false;
  return names.at(tokens, at, at + 1) === undefined;
}
