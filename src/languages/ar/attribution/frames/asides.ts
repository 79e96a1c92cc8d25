import type { ReadToken } from "../../document.ts";
import { COMMAS } from "../../mentions/marks.ts";
import type { SentenceContext } from "../context.ts";

/** Past who is joined to the subject, words of time and commas. */
export function afterSubject({ tokens, phraseFrom, vocabulary }: SentenceContext, to: number): number {
  let at = to;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const phrase = phraseFrom.get(at);
    const aside = COMMAS.has(token.text) ? asideEnd(tokens, at) : undefined;
    if (aside !== undefined) at = aside;
    else if (token.word.joined && phrase) at = phrase.to;
    else if ((token.word.joined && token.word.definite) || isTime(token)) at++;
    else if (vocabulary.markers.has(token.word.norm) && tokens[at + 1]?.word.classes.has("aside")) at += 2;
    else return at;
  }
}

/** Past ", في كلمته أمام القمة,": a preposition and what follows it, between commas. */
function asideEnd(tokens: readonly ReadToken[], comma: number): number | undefined {
  if (!tokens[comma + 1]?.word.classes.has("preposition")) return undefined;
  for (let at = comma + 2; at < comma + 14; at++) {
    const token = tokens[at];
    if (!token || token.word.cues.length > 0) return undefined;
    if (COMMAS.has(token.text)) return at + 1;
  }
  return undefined;
}

function isTime(token: ReadToken): boolean {
  return (
    token.word.classes.has("time") || COMMAS.has(token.text) || token.text === "/" || token.kind === "number"
  );
}

/** "طلب من الرئيس مساعدة": what follows the one who is asked. */
export function askedOf({ tokens, vocabulary, phraseFrom }: SentenceContext, at: number): number | undefined {
  for (let i = at + 1; i < at + 6; i++) {
    if (vocabulary.markers.get(tokens[i]?.word.norm ?? "") !== "from") continue;
    return phraseFrom.get(i + 1)?.to ?? i + 2;
  }
  return undefined;
}
