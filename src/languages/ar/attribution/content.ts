import type { Range, ReadToken } from "../document.ts";
import { isMark } from "../mentions/token-kinds.ts";
import { CLOSES, type ContentCue, endsContent } from "./content-close.ts";
import type { SentenceContext } from "./context.ts";

/** A quotation shorter than this is a word in marks, not the words of the speaker. */
const SHORT_QUOTE = 7;

/**
 * Where a content ends: with its quotation, or at the end of the sentence, at
 * the name of another source, or at a remark of the reporter.
 */
export function contentEnd(context: SentenceContext, from: number, cue: ContentCue): number {
  const { tokens, sentence } = context;
  const quoted = quoteEnd(context, from);
  if (quoted !== undefined) return quoted;
  let to = openEnded(context, from) ?? sentence.to;
  const first = tokens[from]?.quote;
  for (let i = from; i < Math.min(to, sentence.to); i++) {
    const token = tokens[i];
    if (!token) break;
    if (
      endsQuote(context, i, from) &&
      !goesOn(tokens[i + 1]) &&
      !(token.quote !== first && (qualifies(context, i + 1) || isCalled(context, i)))
    ) {
      to = i + 1;
      break;
    }
    if (i > from && token.quote < 0 && endsContent(context, i, cue)) {
      to = i;
      break;
    }
  }
  return trimmed(tokens, from, to);
}

/** Of a content that opens with a quotation mark that is closed: the closing mark, also in a later sentence. */
function quoteEnd({ tokens, document }: SentenceContext, from: number): number | undefined {
  const token = tokens[from];
  if (!token || token.quote < 0 || !isMark(token)) return undefined;
  const range = document.quotes[token.quote];
  if (!range || range.from !== from || range.to - range.from < SHORT_QUOTE) return undefined;
  const last = tokens[range.to - 1];
  if (!last || !CLOSES.has(last.text)) return undefined;
  const ended = tokens[range.to - 2]?.text === "." || tokens[range.to]?.paragraph !== last.paragraph;
  return !ended && goesOn(tokens[range.to]) ? undefined : range.to;
}

/**
 * Words after a colon, or in a quotation that is never closed, go on through the
 * sentences of the paragraph up to the next that opens with a verb of reporting.
 */
function openEnded({ tokens, document, sentence }: SentenceContext, from: number): number | undefined {
  const colon = tokens[from - 1]?.text === ":";
  const token = tokens[from];
  const unclosed = token !== undefined && isMark(token) && token.quote >= 0;
  if (!colon && !unclosed) return undefined;
  let to = sentence.to;
  for (let at = sentence.index + 1; at < document.sentences.length; at++) {
    const next = document.sentences[at];
    if (!next) break;
    if (next.paragraph !== sentence.paragraph || reports(tokens, next)) break;
    to = next.to;
  }
  return to;
}

function reports(tokens: readonly ReadToken[], { from, to }: Range): boolean {
  for (let i = from; i < Math.min(from + 4, to); i++) {
    const word = tokens[i]?.word;
    if (word && (word.cues.some(({ tense }) => tense === "past" || tense === "present") || word.topic))
      return true;
  }
  return false;
}

/** The end of a long quotation inside the content. */
function endsQuote({ tokens, document }: SentenceContext, at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || token.quote < 0) return false;
  const range = document.quotes[token.quote];
  return (
    range !== undefined &&
    range.to - 1 === at &&
    range.from >= from &&
    range.to - range.from >= SHORT_QUOTE &&
    isMark(token)
  );
}

/** Whether a content goes on after its quotation: a joined word, or another quotation. */
function goesOn(next: ReadToken | undefined): boolean {
  if (!next) return false;
  return next.word.joined || next.quote >= 0;
}

/** After words in marks that are a part of the content, a preposition goes on with it, but for a remark of the reporter. */
function qualifies({ tokens }: SentenceContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.classes.has("relative")) return true;
  if (!word || !(word.classes.has("preposition") || word.preposition !== "")) return false;
  if (word.classes.has("source-phrase") || word.classes.has("occasion")) return false;
  const next = tokens[at + 1]?.word;
  return !(next?.classes.has("remark") || next?.classes.has("aside") || next?.group?.class === "document");
}

/** "ما يسمى بـ«…»": a name, after which the clause goes on. */
function isCalled({ tokens, document, vocabulary }: SentenceContext, closing: number): boolean {
  if (tokens[closing + 1]?.kind !== "word") return false;
  const before = tokens[(document.quotes[tokens[closing]?.quote ?? -1]?.from ?? 0) - 1]?.word;
  return before !== undefined && (before.classes.has("naming") || vocabulary.fused.has(before.norm));
}

/** Marks at the end are no part of a content, but for a quotation mark that closes one inside it. */
function trimmed(tokens: readonly ReadToken[], from: number, end: number): number {
  let to = end;
  while (to > from) {
    const token = tokens[to - 1];
    if (!token || !isMark(token) || KEPT.has(token.text)) break;
    if (token.quote >= 0 && CLOSES.has(token.text)) break;
    to--;
  }
  return to;
}

const KEPT = new Set([")", "/", "%", "\u066A"]);
