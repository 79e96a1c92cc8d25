import { looksLikeVerb, POSSESSIVE, PRONOUN } from "./name-shapes.ts";
import type { MentionContext } from "./reader.ts";
import { isFunctionWord, isMark } from "./token-kinds.ts";

/** Whether a name that has begun may go on with a token. */
export function mayContinue(context: MentionContext, at: number): boolean {
  const { tokens, vocabulary, names } = context;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || isMark(token)) return false;
  const { word } = token;
  if (vocabulary.nameLinks.has(word.norm)) return !isSonOf(context, at);
  if (word.joined || word.preposition !== "") return isStrangeFamilyName(context, at);
  if (word.given && word.classes.has("time")) return isMark(tokens[at + 1] ?? before);
  if (isFunctionWord(token) || /\u064B/u.test(token.text)) return false;
  if (isOccupation(context, at)) return true;
  if (word.title && opensTitle(context, at)) return false;
  if (word.given) return true;
  if (isFamilyOfPlace(context, at)) return true;
  if (word.common || word.cues.length > 0 || word.topic || POSSESSIVE.test(token.text)) return false;
  const link = tokens[at - 2]?.word;
  const linked =
    link !== undefined && vocabulary.nameLinks.has(link.norm) && !link.classes.has("complementizer");
  if (
    word.definite !== before.word.definite &&
    before.word.definite &&
    !linked &&
    !vocabulary.nameLinks.has(before.word.norm)
  )
    return false;
  if ((word.adjective || word.classes.has("adjective")) && !(word.definite && before.word.given))
    return false;
  if (word.title || word.organization || word.group || word.act) return false;
  if (word.classes.has("kin") || (word.linking && !(before.word.given && isLast(context, at)))) return false;
  // After a family name with the article another noun with it is no name: "الشمري العمل".
  if (word.definite && before.word.definite && !linked && !word.base.endsWith("\u064A")) return false;
  if (
    word.definite &&
    word.base.length > SHORT &&
    /(?:\u064A\u0646|\u0648\u0646|\u0627\u062A)$/.test(word.base)
  )
    return false;
  const known = names.at(tokens, at, at + 1);
  if (known?.known.some((one) => one.kind === "state" || one.kind === "organization")) return false;
  return !looksLikeVerb(word) && !/^[\p{N}]/u.test(word.norm);
}

/** Before a mark, the content or a post. */
function isLast({ tokens }: MentionContext, at: number): boolean {
  const next = tokens[at + 1];
  return !next || isMark(next) || next.word.grammar || next.word.title !== undefined;
}

/** Letters, the article with them, of a word that is too short for a sound plural: "الحصين". */
const SHORT = 6;

/** "أمين" is a name, and before a body a post. */
function opensTitle({ tokens }: MentionContext, at: number): boolean {
  const next = tokens[at + 1]?.word;
  return next !== undefined && (next.linking || next.organization !== undefined || next.definite);
}

/** "غازي الحربي ابن السجين": written so and before a noun, what somebody is and no part of the name. */
function isSonOf({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (!word?.classes.has("son") || !next) return false;
  return next.definite && !next.given && (next.common || next.title !== undefined);
}

/** "باولو كالسادي،", "كريس وليامسون إن": letters that elsewhere are a conjunction or a preposition, right after a given name. */
function isStrangeFamilyName({ tokens }: MentionContext, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || before?.word.given !== true || !next || tokens[at - 2]?.word.given) return false;
  if (!(isMark(next) || next.word.grammar || next.word.title)) return false;
  const { word } = token;
  if (word.joined && word.classes.size > 0) return false;
  if (word.given || word.common || word.cues.length > 0 || word.title || word.organization || word.act)
    return false;
  if (word.adjective || word.honorific || word.group || word.linking || word.topic) return false;
  return (
    token.text.length > 3 &&
    !PRONOUN.test(token.text) &&
    (!word.definite || word.base.endsWith("\u064A") || word.base.length > LONG)
  );
}

/** Letters, with what looks like the article, that few words of the language have. */
const LONG = 8;

/** "ليث المكي أن": a frequent adjective of a place where a name ends, after a given name. */
function isFamilyOfPlace({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1];
  if (!word?.definite || !word.base.endsWith("\u064A") || tokens[at - 1]?.word.given !== true) return false;
  if (word.title || word.organization || word.cues.length > 0 || word.classes.has("time")) return false;
  return !next || isMark(next) || next.word.classes.has("complementizer");
}

/** "شوقي الطبيب أن": a post with the article, where a name and with it the subject ends, is a family name. */
function isOccupation({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!word?.definite || !(word.title || word.honorific) || !before?.word.given || !next) return false;
  if (isMark(next) || next.word.classes.has("complementizer")) return true;
  return next.word.grammar && isMark(tokens[at - 2] ?? next);
}
