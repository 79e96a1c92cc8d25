import type { ReadToken } from "../document.ts";
import { nameAt, namesPerson } from "./known-name.ts";
import { COMMAS } from "./marks.ts";
import { type FoundName, personNameAt } from "./person-name.ts";
import type { Phrase } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";
import { closesSubject, endsSubject, strangeName } from "./strange-name.ts";
import { isMark } from "./token-kinds.ts";

/** In tokens, from a post to its name. */
const REACH = 30;

/**
 * The name of whoever has a post, between a verb and what was said, where nothing
 * but the subject and what is said of it stands.
 *
 *     السفير التونسي لدى روسيا | فلان الفلاني | إن
 *     وكيل الوزارة، رئيس مجلس الإدارة، الدكتور | فلان | أن
 *     مدير شؤون المعلمين بـ"تعليم الضفاف" | فلان بن فلان |، أن
 *
 * A name begins where a noun phrase has ended, and ends where the subject may.
 */
export function nameInSubject(context: MentionContext, post: Phrase, end: number): FoundName | undefined {
  const { tokens } = context;
  const from = post.to;
  if (!post.definite && tokens[post.from]?.word.group?.class === "unnamed") return undefined;
  const limit = Math.min(end, from + REACH);
  let ended = post.definite || isMark(tokens[from - 1] ?? NOTHING);
  for (let at = from; at < limit; ) {
    const token = tokens[at];
    if (!token || isBeyond(token)) return undefined;
    if (isMark(token)) {
      const named = nameInQuotes(context, at, limit);
      if (named) return named;
      const past = pastQuotes(context, at, limit);
      if (past === undefined && !COMMAS.has(token.text) && !isOfRespect(context, at)) return undefined;
      at = past ?? at + 1;
      ended = past !== undefined || ended || COMMAS.has(token.text);
      continue;
    }
    const name = ended ? nameHere(context, at, end) : undefined;
    if (name) return name;
    const namesake = ended ? undefined : namesakeAt(context, at, end);
    if (namesake) {
      at = namesake.to;
      ended = true;
      continue;
    }
    const other = nameAt(context, at, end);
    if (other && !namesPerson(other)) {
      at = other.to;
      ended = true;
      continue;
    }
    const { word } = token;
    ended = word.definite || word.honorific || word.possessed || isNameOfBody(context, at);
    at++;
  }
  return undefined;
}

/** "مدينة الملك فلان": whom a body is named after. */
function namesakeAt(context: MentionContext, at: number, end: number): FoundName | undefined {
  const word = context.tokens[at]?.word;
  if (word?.classes.has("namesake")) return personNameAt(context, at + 1, end, "title");
  return word?.definite ? undefined : personNameAt(context, at, end, "nothing");
}

/** "نادي هجر", "محافظ شرورة": the one word that a body or a post is named by. */
function isNameOfBody({ tokens }: MentionContext, at: number): boolean {
  const before = tokens[at - 1]?.word;
  const word = tokens[at]?.word;
  if (!before || !word || before.definite || word.grammar || word.linking || word.joined || word.title)
    return false;
  return (
    before.organization !== undefined ||
    before.linking ||
    (before.title !== undefined && tokens[at + 1]?.word.given === true && !opensFamily(tokens[at + 1]))
  );
}

/** آل, before the name of a family or a tribe. */
function opensFamily(token: ReadToken | undefined): boolean {
  return token?.word.norm === FAMILY;
}

const FAMILY = "\u0627\u0644";

/** What no post holds: a verb, a clause, an occasion, a time. */
function isBeyond({ kind, word }: ReadToken): boolean {
  if (kind === "number") return true;
  const { classes } = word;
  if (classes.has("relative") || classes.has("complementizer") || classes.has("negation")) return true;
  if (classes.has("utterance") || classes.has("press") || classes.has("auxiliary")) return true;
  if (classes.has("time") && !word.given && !word.linking) return true;
  if (classes.has("occasion")) return true;
  if (word.topic || (word.cues.length > 0 && !word.title && !word.given)) return true;
  return word.cues.length > 0 && word.joined;
}

function nameHere(context: MentionContext, at: number, end: number): FoundName | undefined {
  const before = context.tokens[at - 1];
  if (context.tokens[at]?.word.classes.has("patronymic")) return sonOf(context, at, end);
  const name = personNameAt(context, at, end, "title");
  const closed = name && (endsSubject(context, name.to, end) || isRespectedInFull(context, name));
  if (name && !name.match?.short && isWhole(name, before) && closed) return name;
  return strangeName(context, at, end);
}

/** "سلطان بن فلان": a name whose first word was taken for a post. */
function sonOf({ tokens }: MentionContext, at: number, end: number): FoundName | undefined {
  const next = tokens[at + 1];
  const first = tokens[at - 1];
  if (!first?.word.title || first.word.definite || next?.kind !== "word" || at + 1 >= end) return undefined;
  const family = tokens[at + 2]?.word.definite === true && at + 2 < end;
  return { from: at - 1, to: family ? at + 3 : at + 2 };
}

/** "الدكتور فلان الفلاني": after a word of respect a name with a family name is whole, whatever follows. */
function isRespectedInFull({ tokens }: MentionContext, { from, to }: FoundName): boolean {
  return to - from > 1 && tokens[from - 1]?.word.honorific === true && tokens[to - 1]?.word.definite === true;
}

/** Two words, or one after a word of respect. */
function isWhole({ from, to, match }: FoundName, before: ReadToken | undefined): boolean {
  return to - from > 1 || match !== undefined || before?.word.honorific === true;
}

/** "م.", "د/": the mark after a word of respect that is cut short. */
function isOfRespect({ tokens }: MentionContext, at: number): boolean {
  const mark = tokens[at]?.text;
  return tokens[at - 1]?.word.honorific === true && (mark === "." || mark === "/");
}

/** "المواطن «فلان الفلاني»", "الرئيس السابق (فلان الفلاني)": a name and nothing else between two marks. */
function nameInQuotes(context: MentionContext, at: number, end: number): FoundName | undefined {
  const past = pastQuotes(context, at, end);
  const before = context.tokens[at - 1]?.word;
  if (past === undefined || !(before?.definite || before?.honorific)) return undefined;
  const name = personNameAt(context, at + 1, past - 1, "title");
  if (!name || name.to !== past - 1) return undefined;
  const known = name.match !== undefined || context.tokens[name.from]?.word.given === true || before.title;
  return known && (name.to - name.from > 1 || closesSubject(context.tokens[past], past >= end))
    ? name
    : undefined;
}

/** Past a stretch in brackets or quotation marks. */
function pastQuotes({ tokens }: MentionContext, at: number, end: number): number | undefined {
  const open = tokens[at];
  if (!open) return undefined;
  for (let to = at + 1; to < end; to++) {
    const token = tokens[to];
    if (open.text === "(" ? token?.text === ")" : open.quote >= 0 && token?.quote !== open.quote)
      return open.text === "(" ? to + 1 : to;
  }
  return undefined;
}

const NOTHING = { kind: "word" } as ReadToken;
