import type { Range, ReadToken } from "../document.ts";
import type { NameMatch } from "../names.ts";
import type { Word } from "../word.ts";
import { isFunctionWord, isMark } from "./noun-phrase.ts";
import type { MentionContext } from "./reader.ts";

/** A person's name in the text. */
export interface FoundName extends Range {
  readonly match?: NameMatch;
}

const LONGEST = 7;

/**
 * The name of a person that begins at a token: one the gazetteer knows, or the
 * words that go on until something that no name holds. `after` tells whether a
 * post or a word of respect stands before it; without one, only a known name or
 * one that opens with a given name is taken.
 */
export function personNameAt(
  context: MentionContext,
  from: number,
  end: number,
  after: "title" | "nothing",
): FoundName | undefined {
  const first = context.tokens[from];
  if (!first || from >= end || first.kind !== "word") return undefined;
  const found = personMatch(context, from, end);
  // Of some the word used alone is the first of the name: a whole name goes before it.
  const whole = found !== undefined && found.to > from + 1;
  if (!whole && isFamilyName(context, from)) return { from, to: from + 1 };
  const strange = found?.short === true && goesOnStrangely(context, found.to, end);
  const match = strange ? undefined : found;
  const grown = grow(context, from, end, strange ? "title" : after);
  if (match && (!grown || match.to >= grown.to || match.short === false))
    return { from, to: match.to, match };
  if (!grown) return match && { from, to: match.to, match };
  const inner = innerMatch(context, from, grown.to);
  return inner ?? grown;
}

/** The last word of a name given before; a given name with more after it is another. */
function isFamilyName({ tokens, familyNames, vocabulary }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || !familyNames.has(word.base) || word.grammar || word.common) return false;
  const next = tokens[at + 1];
  return !word.given || !(goesOnAsName(next) || vocabulary.nameLinks.has(next?.word.norm ?? ""));
}

/** "منصور العلي", "منصور بن علي": after a name that is a family name too, more of a name and not any word. */
function goesOnAsName(next: ReadToken | undefined): boolean {
  if (next?.kind !== "word" || next.word.grammar || next.word.preposition !== "") return false;
  return next.word.given || next.word.definite || next.word.classes.has("patronymic");
}

/** "كين زيتا": a form used alone, and more of another name after it. */
function goesOnStrangely({ tokens, names }: MentionContext, at: number, end: number): boolean {
  const token = tokens[at];
  if (!token || at >= end || token.kind !== "word") return false;
  const { word } = token;
  if (
    word.joined ||
    word.definite ||
    word.grammar ||
    word.common ||
    word.preposition !== "" ||
    word.cues.length > 0
  )
    return false;
  if (POSSESSIVE.test(token.text)) return false;
  if (
    word.title ||
    word.organization ||
    word.linking ||
    word.act ||
    word.topic ||
    word.adjective ||
    word.group
  )
    return false;
  return names.at(tokens, at, end) === undefined && token.text.length > 2 && !word.classes.has("adjective");
}

/** A known name that a longer one ends in: "الملك سلمان بن عبد العزيز" holds "سلمان بن عبد العزيز". */
function innerMatch(context: MentionContext, from: number, end: number): FoundName | undefined {
  const match = personMatch(context, from, end);
  return match && match.to === end ? { from, to: end, match } : undefined;
}

function personMatch({ names, tokens }: MentionContext, from: number, end: number): NameMatch | undefined {
  const match = names.at(tokens, from, end);
  const first = tokens[from];
  if (match && match.to === from + 1 && first && isFunctionWord(first)) return undefined;
  return match && personsOf(match);
}

/** The match as one of persons alone, if it is one of any. */
function personsOf(match: NameMatch): NameMatch | undefined {
  if (match.known.every(({ kind }) => kind === "person")) return match;
  const known = match.known.filter(({ kind }) => kind === "person");
  return known.length > 0 ? { to: match.to, known, short: match.short } : undefined;
}

function grow(
  context: MentionContext,
  from: number,
  end: number,
  after: "title" | "nothing",
): FoundName | undefined {
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
      to += 2;
    } else to++;
    words++;
  }
  if (to === from) return undefined;
  if (to === from + 1 && !isGiven(context, from) && !context.familyNames.has(first.word.base))
    return isRespected(context, from) ? { from, to } : undefined;
  if (!isGiven(context, from) && to > from + 1 && tokens[from + 1]?.word.given) return undefined;
  if (after === "nothing" && to === from + 2 && isPlainDefinite(context, from + 1)) return undefined;
  if (after === "nothing" && words < 2) return undefined;
  return { from, to };
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

function mayOpen(context: MentionContext, at: number, after: "title" | "nothing"): boolean {
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

/** "الدكتورة رفيعة السليطي": after a word of respect, a word of any kind and a family name. */
function opensAfterRespect({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const before = tokens[at - 1]?.word;
  const next = tokens[at + 1]?.word;
  if (!word || !next || before?.honorific !== true || before.title || !before.definite) return false;
  if (word.definite || word.joined || word.preposition !== "" || word.grammar || word.title) return false;
  return (
    !word.organization && next.definite && next.base.endsWith("\u064A") && !next.adjective && !next.grammar
  );
}

/** "جمعان بن أحمد": whatever stands before "son of" is a name, unless it is a word that is known. */
function opensPatronymic({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || !tokens[at + 1]?.word.classes.has("patronymic")) return false;
  return !(word.common || word.definite || word.grammar || word.title || word.organization || word.joined);
}

/** "أمين" is a name, and before a body a post. */
function opensTitle({ tokens }: MentionContext, at: number): boolean {
  const next = tokens[at + 1]?.word;
  return next !== undefined && (next.linking || next.organization !== undefined || next.definite);
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

/** The dual and plural pronouns, which end a verb or a noun and no name. */
/** Two words that the content or a mark follows, of which the second is no word of grammar. */
function closesAfterTwo({ tokens }: MentionContext, at: number): boolean {
  const second = tokens[at + 1];
  const after = tokens[at + 2];
  if (second?.kind !== "word" || isFunctionWord(second) || second.word.definite || second.word.joined)
    return false;
  if (after === undefined) return false;
  return isMark(after) || after.word.classes.size > 0 || after.word.title !== undefined;
}

/** A noun of somebody's: "زيارته". */
const POSSESSIVE = /\u062A\u0647(?:\u0627|\u0645|\u0645\u0627)?$/;
const ACCUSATIVE = /^.{4,}\u0627$/;
const PRONOUN_ENDING = /..\u0647\u0645\u0627?$/;

/** An adverbial accusative, or a preposition joined to a word unknown: no way for a name to begin. */
function looksInflected({ text, word }: ReadToken, isTwoWords: boolean): boolean {
  if (/\u064B/u.test(text)) return true;
  const fused = word.norm.length > 3 && FUSED.has(word.norm[0] ?? "");
  return fused && (!isTwoWords || PRONOUN.test(text));
}

/** A pronoun that ends a noun; a name that ends so has ta marbuta. */
const PRONOUN = /..\u0647\u0627?$/;

const FUSED = new Set(["\u0628", "\u0644", "\u0643"]);

function mayContinue(context: MentionContext, at: number): boolean {
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
  if (word.common || word.cues.length > 0 || word.topic || POSSESSIVE.test(token.text)) return false;
  if (
    word.definite !== before.word.definite &&
    before.word.definite &&
    !vocabulary.nameLinks.has(before.word.norm)
  )
    return false;
  if ((word.adjective || word.classes.has("adjective")) && !(word.definite && before.word.given))
    return false;
  if (word.title || word.organization || word.group || word.act) return false;
  // After a family name with the article another noun with it is no name: "الشمري العمل".
  const linked = vocabulary.nameLinks.has(tokens[at - 2]?.word.norm ?? "");
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

/** Letters, the article with them, of a word that is too short for a sound plural: "الحصين". */
const SHORT = 6;

export function looksLikeVerb({ norm, given }: Word): boolean {
  return !given && VERB.test(norm);
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

/** "شوقي الطبيب أن": a post with the article, where a name and with it the subject ends, is a family name. */
function isOccupation({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!word?.definite || !(word.title || word.honorific) || !before?.word.given || !next) return false;
  if (isMark(next) || next.word.classes.has("complementizer")) return true;
  return next.word.grammar && isMark(tokens[at - 2] ?? next);
}

/** "يحاول", "تحدثت": shapes of verbs that names hardly have. */
const VERB = /^(?:\u064A[^\u0627\u0648\u064A\u0644].{2,4}|\u062A.{2,3}\u062A)$/;
