import { isMark } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";
import type { Fit, Place } from "./frame.ts";

/** Tokens of a quotation with its marks: fewer are a word in marks, or right after the verb a name. */
const SHORTEST = 5;
const NAME_IN_MARKS = 7;
/** Tokens of a name with its marks. */
const LONGEST_NAME = 9;
/** As far as a quotation may stand from its verb with nothing known between. */
const NEAR = 4;

/** A colon, or a quotation of more than a word or two. */
export function quotation({ context, verb, at, token }: Place): Fit | undefined {
  if (!isMark(token)) return undefined;
  if (token.text === ":") {
    if (isBracketed(context, verb, at)) return undefined;
    const that = context.tokens[at + 1]?.word.classes.has("complementizer") ? 1 : 0;
    return { content: at + 1 + that, subjectEnd: at };
  }
  if (token.quote < 0 || token.quote === context.tokens[verb]?.quote) return undefined;
  const range = context.document.quotes[token.quote];
  if (!range || range.from !== at || range.to - range.from < (at === verb + 1 ? NAME_IN_MARKS : SHORTEST))
    return undefined;
  if (range.to - range.from <= LONGEST_NAME && isNamed(context, at)) return undefined;
  return leadsToQuote(context, verb, at) ? { content: at, subjectEnd: at } : undefined;
}

/** Whether a quotation follows its verb, its speaker or an aside, and is no part of another phrase. */
function leadsToQuote(context: SentenceContext, verb: number, at: number): boolean {
  const { tokens } = context;
  const before = tokens[at - 1];
  if (!before || at === verb + 1 || isMark(before)) return true;
  if (
    before.word.norm.length <= 2 &&
    context.vocabulary.affixes.prepositions.includes(before.word.norm[0] ?? "")
  )
    return false;
  if (context.phraseTo.has(at) || before.word.grammar) return true;
  for (let k = verb + 1; k < at; k++) {
    const { classes, preposition } = tokens[k]?.word ?? before.word;
    if (
      classes.has("preposition") ||
      preposition !== "" ||
      classes.has("time") ||
      isMark(tokens[k] ?? before)
    )
      return true;
  }
  return at - verb <= NEAR;
}

/** "بعنوان «…»", "شركة «…»": what a thing or a body is called. */
function isNamed({ tokens }: SentenceContext, at: number): boolean {
  const before = tokens[at - 1]?.word;
  return (
    before !== undefined &&
    (before.classes.has("naming") || (before.organization !== undefined && !before.definite))
  );
}

/** A colon inside brackets, or in the name of something, says nothing of what follows. */
function isBracketed({ tokens }: SentenceContext, verb: number, at: number): boolean {
  for (let i = at - 1; i > verb; i--) {
    const text = tokens[i]?.text;
    if (text === ")") return false;
    if (text === "(") return true;
  }
  return false;
}
