import type { ReadToken } from "../document.ts";
import type { NameMatch } from "../names.ts";
import { nameAt } from "./known-name.ts";
import { looksLikeVerb } from "./name-shapes.ts";
import type { FoundName } from "./person-name.ts";
import type { MentionContext } from "./reader.ts";
import { isHumanPlural, isMark } from "./token-kinds.ts";

/** Words of a name that nothing knows, of two or three, with which the subject ends. */
export function strangeName(context: MentionContext, from: number, end: number): FoundName | undefined {
  const { tokens } = context;
  const first = tokens[from]?.word;
  const respected = tokens[from - 1]?.word.honorific === true && tokens[from - 1]?.word.definite === true;
  if (opensWithArticle(context, from, end)) return { from, to: from + 2 };
  let to = from;
  while (to < Math.min(end, from + STRANGE) && mayName(context, to, from, respected)) to++;
  if (to - from < 2) return undefined;
  const closed =
    first?.given || respected ? endsSubject(context, to, end) : closesSubject(tokens[to], to >= end);
  return closed ? { from, to } : undefined;
}

const STRANGE = 5;

/** "الصفيان لوحق أن": after a noun with the article, a word with it and one without are no phrase, and so a name. */
function opensWithArticle({ tokens, names }: MentionContext, at: number, end: number): boolean {
  const [first, second, after] = [tokens[at]?.word, tokens[at + 1], tokens[at + 2]];
  if (!first?.definite || second?.kind !== "word" || !tokens[at - 1]?.word.definite || at + 2 > end)
    return false;
  if (first.joined || first.preposition !== "" || first.title || first.organization || first.honorific)
    return false;
  if (first.adjective || first.classes.size > 0 || isNoPerson(names.at(tokens, at, at + 1))) return false;
  const { word } = second;
  if (word.definite || word.joined || word.preposition !== "" || word.grammar || word.common) return false;
  if (word.classes.size > 0 || word.adjective || word.act || word.organization || TANWIN.test(second.text))
    return false;
  return after !== undefined && (after.word.classes.has("complementizer") || after.word.classes.has("time"));
}

function mayName(context: MentionContext, at: number, from: number, respected: boolean): boolean {
  const token = context.tokens[at];
  if (token?.kind !== "word") return false;
  const { word } = token;
  if (word.joined && at === from) return false;
  if (word.preposition !== "" && word.definite) return false;
  if (word.classes.has("patronymic")) return at > from;
  if (respected && at === from && isFamilyName(context.tokens[at + 1])) return !word.grammar && !word.title;
  if (at > from && !word.definite && !respected && context.tokens[at - 1]?.word.definite) return false;
  if (word.given) return !(word.grammar && token.text.endsWith(MAQSURA));
  if (word.grammar || word.common || word.topic || word.act || word.title || word.organization) return false;
  if (word.linking || word.group || word.possessed || word.cues.length > 0 || looksLikeVerb(word))
    return false;
  if (word.honorific || word.classes.has("adjective") || TANWIN.test(token.text)) return false;
  if (word.adjective && !(word.definite && at > from)) return false;
  if (word.definite) return respected || (at > from && word.base.endsWith(YA));
  return !isNoPerson(nameAt(context, at, at + 1));
}

/** After a word of respect and a word of any kind: "المهندس عجب الشماخي". */
function isFamilyName(token: ReadToken | undefined): boolean {
  if (token?.kind !== "word" || token.word.adjective || token.word.grammar) return false;
  return token.word.definite && token.word.base.endsWith(YA) && !token.word.classes.has("adjective");
}

function isNoPerson(match: NameMatch | undefined): boolean {
  return match?.known.some(({ kind }) => kind !== "person") === true;
}

const MAQSURA = "\u0649";
const YA = "\u064A";
const TANWIN = /\u064B/u;

/** Where a subject with a name may go on: the end, a mark, a preposition, a post, those who are told. */
export function endsSubject({ tokens }: MentionContext, at: number, end: number): boolean {
  const token = tokens[at];
  if (at >= end || !token || isMark(token)) return true;
  const { word } = token;
  if (word.grammar || word.preposition !== "" || word.honorific || word.joined) return true;
  return word.title !== undefined || (word.definite && isHumanPlural(token));
}

export function closesSubject(token: ReadToken | undefined, last: boolean): boolean {
  if (last || !token || isMark(token)) return true;
  return token.word.classes.has("complementizer") || token.word.classes.has("time");
}
