import type { Gender } from "../conjugation.ts";
import type { Country } from "../countries.ts";
import type { ReadToken } from "../document.ts";
import type { Known } from "../names.ts";
import { eachEnd } from "./each.ts";
import { fromWhom } from "./group.ts";
import { countryOf } from "./known-name.ts";
import { COMMAS } from "./marks.ts";
import { nameBeyond } from "./name-beyond.ts";
import { nameInSubject } from "./name-in-subject.ts";
import { type FoundName, personNameAt } from "./person-name.ts";
import { type Phrase, phraseOf, type Title } from "./phrase.ts";
import { quotedNameAt } from "./quoted-name.ts";
import type { MentionContext } from "./reader.ts";
import { titleAt } from "./title.ts";
import { isMark } from "./token-kinds.ts";

/** Posts and words of respect before a name. */
interface Lead {
  readonly to: number;
  readonly titles: readonly Title[];
  readonly respected: boolean;
  readonly gender: Gender | undefined;
}

/**
 * A person: words of respect, posts, a name, posts after it.
 *
 *     معالي الأمين العام للمجلس، الدكتور منصور الهادي
 *     علاء منصور المتحدث باسم الرئاسة
 *
 * Posts without a name are a phrase of their own, "title".
 */
export function personAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const lead = leadAt(context, from, end);
  const led = lead.titles.length > 0 || lead.respected;
  const several = lead.titles.at(-1)?.number === "p";
  const nameless = several || isKin(context, lead);
  const detached = nameless || (led && context.tokens[lead.to]?.word.joined);
  const near = detached
    ? undefined
    : personNameAt(context, lead.to, end, led && !isBare(lead) ? "title" : "nothing");
  const name = near ?? (lead.titles.length > 0 && !nameless ? nameBeyond(context, lead.to, end) : undefined);
  if (name) return named(context, from, lead, name, end);
  return lead.titles.length > 0 ? unnamed(context, from, lead, end) : undefined;
}

/** "شقيق فلان": whose kin somebody is, and not the name of the kin. */
function isKin({ tokens }: MentionContext, { titles }: Pick<Lead, "titles">): boolean {
  const word = tokens[titles.at(-1)?.from ?? -1]?.word;
  return word?.classes.has("kin") === true && !word.definite && !word.possessed;
}

/** "مصدر": a post that is not said to be of anything takes no name but one that is sure. */
function isBare({ titles, respected }: Lead): boolean {
  const last = titles.at(-1);
  return last !== undefined && !respected && !last.definite && last.to - last.from === 1;
}

function leadAt(context: MentionContext, from: number, end: number): Lead {
  const { tokens } = context;
  const titles: Title[] = [];
  let respected = false;
  let gender: Gender | undefined;
  let to = from;
  while (to < end) {
    const token = tokens[to];
    if (!token) break;
    if (to > from && isMark(token)) {
      if (!isLeadMark(context, to, respected || titles.length > 0, end)) break;
      to++;
      continue;
    }
    if (to > from && (token.word.joined || token.word.preposition !== "")) break;
    if (to === from && isNationalityOf(context, to, end)) {
      respected = true;
      to++;
      continue;
    }
    if (to > from && isRoyal(context, to)) {
      to++;
      continue;
    }
    const title = titleAt(context, to, end);
    if (token.word.honorific && (!title || (title.to === to + 1 && !opensLongName(context, to, end)))) {
      if (title) titles.push(title);
      respected = true;
      gender ??= token.word.honorificGender;
      to++;
      continue;
    }
    if (!title) break;
    titles.push(title);
    gender ??= title.gender;
    to = title.to;
  }
  return { to, titles, respected, gender };
}

/** A post, and the name that stands further on in the same subject. */
export function namedFurther(context: MentionContext, post: Phrase, end: number): Phrase | undefined {
  if (post.kind !== "title" || post.number !== "s" || isKin(context, post)) return undefined;
  const name = nameInSubject(context, post, end) ?? nameBeyond(context, post.to, end, "far");
  if (!name) return undefined;
  const lead = { to: post.to, titles: post.titles, respected: false, gender: post.gender };
  return named(context, post.from, lead, name, end);
}

/** "صاحب السمو الملكي الأمير": an adjective between words of respect. */
function isRoyal({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (!word?.definite || !next || tokens[at - 1]?.word.honorific !== true) return false;
  return word.base.endsWith("\u064A") && next.honorific && next.definite && !word.honorific;
}

function named(context: MentionContext, from: number, lead: Lead, name: FoundName, end: number): Phrase {
  const known: readonly Known[] = name.match?.known ?? [];
  const person = known.find((one) => one.kind === "person")?.person;
  const after = titlesAfter(context, name.to, end);
  const last = lead.titles.at(-1);
  // What stands between a post and its name belongs to the post.
  const gap = last && name.from > lead.to ? trimEnd(context, last.from, name.from) : undefined;
  const titles =
    last && gap !== undefined ? [...lead.titles.slice(0, -1), { ...last, to: gap }] : lead.titles;
  const all = after.titles.length === 0 ? titles : [...titles, ...after.titles];
  const gender = person?.gender ?? lead.gender ?? after.titles[0]?.gender ?? daughterIn(context, name);
  return phraseOf("person", from, after.to, gender, "s", {
    genderFrom: gender ? undefined : "nothing",
    name: { from: name.from, to: name.to },
    known,
    short: name.match ? name.match.short : name.to - name.from === 1,
    titles: all,
    country: countryIn(all),
  });
}

/** "سلامة بنت غانم": a daughter. */
function daughterIn({ tokens }: MentionContext, { from, to }: FoundName): Gender | undefined {
  for (let at = from; at < to; at++) if (tokens[at]?.word.classes.has("daughter")) return "f";
  return undefined;
}

function trimEnd({ tokens }: MentionContext, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && isMark(tokens[to - 1] ?? tokens[from] ?? NO_TOKEN) && tokens[to - 1]?.text !== ")")
    to--;
  return to;
}

const NO_TOKEN = { kind: "word" } as Parameters<typeof isMark>[0];

function unnamed(
  context: MentionContext,
  from: number,
  { titles, gender }: Lead,
  end: number,
): Phrase | undefined {
  const { tokens } = context;
  const [title] = titles;
  // Words of respect belong to a name.
  const last = titles.findLast(
    (one, i) => i === 0 || !(one.to === one.from + 1 && tokens[one.from]?.word.honorific),
  );
  if (!title || !last) return undefined;
  if (isAdjective(tokens[title.from], tokens[title.from - 1])) return undefined;
  if (tokens[title.from]?.word.group?.class === "unnamed" && !title.definite) return undefined;
  const beyond =
    eachEnd(context, last.to, end) ?? (title.definite ? undefined : fromWhom(context, last.to, end, false));
  const quoted = tokens[last.to - 1]?.word.definite ? undefined : quotedNameAt(context, last.to, end)?.to;
  const to = beyond ?? quoted ?? last.to;
  return phraseOf("title", from, to, gender ?? title.gender, title.number, {
    titles,
    definite: title.definite,
    country: countryIn(titles),
  });
}

/** "كلمات دبلوماسية": after a noun without the article, no noun of its own. */
function isAdjective(token: ReadToken | undefined, before: ReadToken | undefined): boolean {
  if (!token?.word.classes.has("adjective") || token.word.definite || !before || isMark(before)) return false;
  return (
    before.kind === "word" && !before.word.grammar && before.word.cues.length === 0 && !before.word.definite
  );
}

/** "الألماني يورغن فلان": where somebody is from, before the name. */
function isNationalityOf(context: MentionContext, at: number, end: number): boolean {
  const token = context.tokens[at];
  if (!token?.word.adjective || !token.word.definite || token.word.preposition !== "") return false;
  const name = personNameAt(context, at + 1, end, "nothing");
  return name !== undefined && (name.to - name.from >= 2 || name.match !== undefined);
}

/** Whether the word of respect opens a name that the gazetteer has. */
function opensLongName({ names, tokens }: MentionContext, at: number, end: number): boolean {
  const match = names.at(tokens, at, end);
  return match !== undefined && match.to > at + 1;
}

/** A comma before the name or before more of the lead; a stop or slash after an abbreviated word of respect. */
function isLeadMark(context: MentionContext, at: number, led: boolean, end: number): boolean {
  const mark = context.tokens[at]?.text ?? "";
  const before = context.tokens[at - 1];
  if (before?.word.honorific && before.text.length <= 2 && (mark === "." || mark === "/")) return true;
  if (before?.word.honorific && mark === "/") return true;
  if (!led || !COMMAS.has(mark)) return false;
  const next = context.tokens[at + 1];
  if (next?.kind !== "word" || next.word.joined) return false;
  if (next.word.honorific && !next.word.title) return true;
  const title = titleAt(context, at + 1, end);
  if (title?.definite) return personNameAt(context, title.to, end, "title") !== undefined;
  const name = personNameAt(context, at + 1, end, "title");
  if (!name) return false;
  const closing = context.tokens[name.to];
  const full = name.to - name.from >= 2 || (name.match !== undefined && !name.match.short);
  return (
    full &&
    (closing === undefined ||
      name.to >= end ||
      COMMAS.has(closing.text) ||
      closing.word.classes.has("complementizer"))
  );
}

/** Posts after the name: "علاء منصور المتحدث باسم الرئاسة", "منصور، وزير المالية،". */
export function titlesAfter(
  context: MentionContext,
  from: number,
  end: number,
): { to: number; titles: Title[] } {
  const { tokens } = context;
  const titles: Title[] = [];
  let to = from;
  for (;;) {
    const comma = to < end && COMMAS.has(tokens[to]?.text ?? "");
    const at = comma ? to + 1 : to;
    const token = tokens[at];
    if (!token || at >= end || token.word.preposition !== "" || (token.word.joined && titles.length === 0))
      break;
    if (token.word.cues.length > 0 && !token.word.title) break;
    const title = titleAt(context, at, end);
    if (!title?.definite || title.number !== "s" || title.to - title.from < 2) break;
    if (personNameAt(context, title.to, end, "title")) break;
    if (comma && !token.word.definite && !endsPhrase(context, title.to)) break;
    titles.push(title);
    to = title.to;
  }
  return { to, titles };
}

function endsPhrase({ tokens }: MentionContext, at: number): boolean {
  const token = tokens[at];
  return !token || isMark(token) || token.word.grammar || token.word.title !== undefined || token.word.joined;
}

function countryIn(titles: readonly Title[]): Country | undefined {
  for (const title of titles) {
    const country = title.country ?? countryOf(title.known);
    if (country) return country;
  }
  return undefined;
}
