import type { ReadToken } from "../../document.ts";
import { isMark } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";
import type { Fit, Place } from "./frame.ts";

/** أن, إلى أن, بأنه …: a complementizer, after its preposition where the frame has one. */
export function clause({ context, verb, at, token, marker }: Place): Fit | undefined {
  const { tokens, vocabulary } = context;
  if (context.phraseOver.get(at)?.kind === "person") return undefined;
  if (!token.word.classes.has("complementizer") || token.word.joined) return undefined;
  const next = tokens[at + 1];
  if (next?.word.classes.has("complementizer") || isLetter(token, next)) return undefined;
  if (closesName(context, at)) return undefined;
  const before = tokens[at - 1];
  if (at - 1 > verb && belongsToAnother(context, at)) return undefined;
  const standing = before && at - 1 > verb ? vocabulary.markers.get(before.word.norm) : undefined;
  const fused = vocabulary.fused.get(token.word.norm[0] ?? "");
  const found = standing ?? fused ?? "";
  const by = marker === "" && standing === undefined && fused === "by";
  if (found !== marker && !by) return undefined;
  return { content: at + 1, subjectEnd: standing ? at - 1 : at };
}

/** "رغم أن", "إلا أن", "على الرغم من أن": the clause of another word. */
function belongsToAnother({ tokens, vocabulary, phraseOver }: SentenceContext, at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (before?.classes.has("takes-clause")) return true;
  if (before && !phraseOver.has(at - 1) && tellsClause(before)) return true;
  const standing = vocabulary.markers.get(before?.norm ?? "");
  return standing === "from" && tokens[at - 2]?.word.classes.has("takes-clause") === true;
}

/** "نشر صورا قال إنها": a verb right before it, which takes a clause. */
function tellsClause({ cues, common, definite }: ReadToken["word"]): boolean {
  if (common || definite) return false;
  return cues.some(
    ({ tense, verb: { frames } }) =>
      tense === "past" && frames.some(({ marker, complement }) => marker === "" && complement === "that"),
  );
}

/** "سي إن إن" in quotation marks: the last word of a name, which nothing in the marks follows. */
function closesName({ tokens, document }: SentenceContext, at: number): boolean {
  const range = document.quotes[tokens[at]?.quote ?? -1];
  return (
    range !== undefined && range.to === at + 2 && range.from < at - 1 && isMark(tokens[at + 1] ?? NOTHING)
  );
}

const NOTHING = { kind: "word" } as Parameters<typeof isMark>[0];

/** "إن.بي.سي": a letter of a name, a point right after it. */
function isLetter({ end }: ReadToken, next: ReadToken | undefined): boolean {
  return next?.text === "." && next.start === end;
}
