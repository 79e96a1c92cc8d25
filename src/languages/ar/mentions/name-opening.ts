import type { ReadToken } from "../document.ts";
import type { Word } from "../word.ts";
import { ACCUSATIVE, looksInflected, PRONOUN_ENDING } from "./name-shapes.ts";
import type { MentionContext } from "./reader.ts";
import { isFunctionWord, isMark } from "./token-kinds.ts";

/** Whether a name may begin at a token: with a given name, or after a post with any word that can be nothing else. */
export function mayOpen(context: MentionContext, at: number, after: "title" | "nothing"): boolean {
  const { vocabulary, tokens } = context;
  const token = tokens[at];
  if (!token) return false;
  const { word } = token;
  if (token.kind !== "word" || word.norm.length < 2) return false;
  if (word.grammar && !opensDespiteGrammar(context, at)) return false;
  if (opensAfterRespect(context, at)) return true;
  const { given } = word;
  const links = vocabulary.nameLinks.get(word.base) === true;
  if (after === "nothing") return given || (links && word.base.length > 2) || opensPatronymic(context, at);
  if (given || links) return true;
  if (context.names.at(tokens, at, at + 1)?.known.some(({ kind }) => kind !== "person")) return false;
  if (word.joined || word.preposition !== "" || word.definite) return false;
  if (isFunctionWord(token) || word.title || word.organization || word.linking || word.group) return false;
  if (word.classes.has("kin")) return false;
  // A post that is known takes no indefinite adjective: "جورجي" after it is a name.
  if (word.adjective && !(tokens[at + 1]?.kind === "word" && tokens[at + 1]?.word.grammar === false))
    return false;
  if (
    word.common ||
    word.cues.length > 0 ||
    word.topic ||
    word.act ||
    word.possessed ||
    PRONOUN_ENDING.test(word.norm)
  )
    return false;
  const isTwoWords = closesAfterTwo(context, at);
  if (ACCUSATIVE.test(word.norm) && !isTwoWords && !isMark(tokens[at - 1] ?? token)) return false;
  if (word.norm.endsWith(WAW) && tokens[at + 1]?.word.definite) return false;
  return !looksInflected(token, isTwoWords) && !/^[\p{N}]/u.test(word.norm);
}

/** Ends the plural of a noun that the next one belongs to: "مقاتلو الحركة". */
const WAW = "\u0648";

/** "الدكتورة رفيعة السليطي", "د. كلثم الدرة،": after a word of respect, a word of any kind and a family name. */
function opensAfterRespect({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (!word || !next || !followsRespect(tokens, at)) return false;
  if (word.definite || word.joined || word.preposition !== "" || word.grammar || word.organization)
    return false;
  if (word.title && !word.given) return false;
  if (!next.definite || next.grammar || next.preposition !== "") return false;
  if (next.base.endsWith("\u064A")) return !next.adjective;
  const after = tokens[at + 2];
  return (
    !isOther(next) &&
    (!after || isMark(after) || after.word.title !== undefined || after.word.classes.has("complementizer"))
  );
}

function isOther({ common, title, organization, group, act, classes }: Word): boolean {
  return common || !!title || !!organization || !!group || !!act || classes.size > 0;
}

/** After "الدكتور", or "د." and "م/" that are cut short. */
function followsRespect(tokens: readonly ReadToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && isMark(before)) {
    const cut = tokens[at - 2];
    return (
      cut?.word.honorific === true && cut.text.length <= CUT && (before.text === "." || before.text === "/")
    );
  }
  return before?.word.honorific === true && !before.word.title && before.word.definite;
}

/** Letters of a word of respect that is cut short. */
const CUT = 2;

/** "جمعان بن أحمد": whatever stands before "son of" is a name, unless it is a word that is known. */
function opensPatronymic({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || !tokens[at + 1]?.word.classes.has("patronymic")) return false;
  return !(word.common || word.definite || word.grammar || word.title || word.organization || word.joined);
}

/** "علي" is a name and, misspelled, a preposition: a name before more of a name. */
function opensDespiteGrammar({ tokens, vocabulary }: MentionContext, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.word.given || token.text.endsWith(MAQSURA)) return false;
  if (next?.kind !== "word") return false;
  const familyName = next.word.definite && !next.word.common && !next.word.grammar && !next.word.joined;
  return next.word.given || vocabulary.nameLinks.has(next.word.norm) || familyName;
}

/** Alef maqsura, which the preposition على ends in and the name علي does not. */
const MAQSURA = "\u0649";

/** Two words that the content or a mark follows, of which the second is no word of grammar. */
function closesAfterTwo({ tokens }: MentionContext, at: number): boolean {
  const second = tokens[at + 1];
  const after = tokens[at + 2];
  if (second?.kind !== "word" || isFunctionWord(second) || second.word.definite || second.word.joined)
    return false;
  if (after === undefined) return false;
  return isMark(after) || after.word.classes.size > 0 || after.word.title !== undefined;
}
