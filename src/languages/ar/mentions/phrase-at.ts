import type { Gender, GrammaticalNumber } from "../conjugation.ts";
import type { Known } from "../names.ts";
import { complementAfter, definiteTail, idafaAfter, isMark, nameAt, namesPerson, countryOf } from "./noun-phrase.ts";
import { personNameAt } from "./person-name.ts";
import type { Phrase, PhraseKind, Title } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";
import { titleAt } from "./title.ts";

/** The phrase for somebody that begins at a token, the longest there is. */
export function phraseAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const token = context.tokens[from];
  if (!token || token.kind !== "word") return undefined;
  return (
    pronounAt(context, from) ??
    bothAt(context, from) ??
    personAt(context, from, end) ??
    knownAt(context, from, end) ??
    organizationAt(context, from, end) ??
    groupAt(context, from, end)
  );
}

/** "معاليه": a word of respect with a pronoun. */
function pronounAt({ tokens, vocabulary }: MentionContext, from: number): Phrase | undefined {
  const gender = vocabulary.honorificPronouns.get(tokens[from]?.word.base ?? "");
  return gender && { ...phrase("pronoun", from, from + 1), gender };
}

/** "الجانبان": the two who were named. */
function bothAt(context: MentionContext, from: number): Phrase | undefined {
  const group = context.tokens[from]?.word.group;
  if (group?.class !== "both") return undefined;
  const { to } = definiteTail(context, from + 1, context.tokens.length);
  return { ...phrase("group", from, to, group.gender, group.number), group };
}

/**
 * Words of respect, posts, and the name they belong to.
 *
 *     معالي الأمين العام لمجلس التعاون، الدكتور عبد اللطيف الزياني
 */
function personAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const { tokens } = context;
  const titles: Title[] = [];
  let respected = false;
  let gender: Gender | undefined;
  let to = from;
  while (to < end) {
    const token = tokens[to];
    if (!token) break;
    if (to > from && isMark(token)) {
      if (isTitleMark(context, to, respected || titles.length > 0)) {
        to++;
        continue;
      }
      break;
    }
    if (to > from && (token.word.joined || token.word.preposition !== "")) break;
    const title = titleAt(context, to, end);
    const alone = token.word.honorific && (!title || (title.to === to + 1 && !startsGazetteerName(context, to, end)));
    if (alone || (token.word.honorific && !title)) {
      if (title && titles.length === 0) titles.push(title);
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
  const name = personNameAt(context, to, end, titles.length > 0 || respected ? "title" : "nothing");
  const place = name ? undefined : placeBeforeName(context, to, end);
  const last = titles.at(-1);
  if (place && last && titles.length > 0) {
    titles[titles.length - 1] = { ...last, to: place.from, ...(place.country && { country: place.country }) };
  }
  const found = name ?? place?.name;
  if (found) {
    const person = found.match?.known.find((known) => known.kind === "person")?.person;
    const after = titlesAfter(context, found.to, end);
    return {
      ...phrase("person", from, after.to, person?.gender ?? gender ?? "m"),
      name: { from: found.from, to: found.to },
      known: found.match?.known ?? [],
      short: found.match ? found.match.short : found.to - found.from === 1,
      titles: [...titles, ...after.titles],
      ...countryIn([...titles, ...after.titles]),
    };
  }
  const title = titles[0];
  if (!title) return undefined;
  const group = tokens[title.from]?.word.group;
  const end_ = titles.at(-1)?.to ?? title.to;
  if (group?.class === "unnamed" && !title.definite) return undefined;
  return {
    ...phrase("title", from, end_, gender ?? title.gender, title.number),
    titles,
    definite: title.definite,
    ...countryIn(titles),
  };
}

/** "الممثل الخاص للأمم المتحدة في العراق جورج ثابت": the place of a post, where a name follows. */
function placeBeforeName(context: MentionContext, from: number, end: number) {
  const { tokens, vocabulary } = context;
  const token = tokens[from];
  if (!token || vocabulary.markers.get(token.word.norm) !== "in") return undefined;
  const place = nameAt(context, from + 1, end);
  if (!place || namesPerson(place)) return undefined;
  const name = personNameAt(context, place.to, end, "title");
  const country = countryOf(place.known);
  return name && { from: place.to, name, ...(country && { country }) };
}

/** Whether the word of respect opens a name that the gazetteer has. */
function startsGazetteerName({ names, tokens }: MentionContext, at: number, end: number): boolean {
  const match = names.at(tokens, at, end);
  return match !== undefined && match.to > at + 1;
}

/** A comma before the name, a stop or slash after an abbreviated word of respect. */
function isTitleMark(context: MentionContext, at: number, titled: boolean): boolean {
  const mark = context.tokens[at]?.text ?? "";
  const before = context.tokens[at - 1];
  if (before?.word.honorific && before.text.length <= 2 && (mark === "." || mark === "/")) return true;
  if (before?.word.honorific && (mark === "/" || mark === ":")) return mark === "/";
  if (!titled || !COMMAS.has(mark)) return false;
  const next = context.tokens[at + 1];
  if (!next || next.kind !== "word" || next.word.joined) return false;
  if (next.word.honorific && !next.word.title) return true;
  if (next.word.title && titleAt(context, at + 1, context.tokens.length)?.definite) return nameEnds(context, at + 1);
  const name = personNameAt(context, at + 1, context.tokens.length, "nothing");
  return name !== undefined && COMMAS.has(context.tokens[name.to]?.text ?? "");
}

const COMMAS = new Set(["\u060C", ",", "-", "\u2013"]);

/** Whether the words of respect and posts that begin here end in a name. */
function nameEnds(context: MentionContext, from: number): boolean {
  const title = titleAt(context, from, context.tokens.length);
  return title !== undefined && personNameAt(context, title.to, context.tokens.length, "title") !== undefined;
}

/** Posts after the name: "علاء منصور المتحدث باسم الرئاسة", "منصور، وزير المالية،". */
function titlesAfter(context: MentionContext, from: number, end: number): { to: number; titles: Title[] } {
  const { tokens } = context;
  const titles: Title[] = [];
  let to = from;
  for (;;) {
    const comma = COMMAS.has(tokens[to]?.text ?? "") && to < end;
    const at = comma ? to + 1 : to;
    const token = tokens[at];
    if (!token || at >= end || (token.word.joined && titles.length === 0) || token.word.preposition !== "") break;
    if (token.word.cues.length > 0 && !token.word.title) break;
    const title = titleAt(context, at, end);
    if (!title?.definite || title.to - title.from < 2) break;
    if (comma && personNameAt(context, title.to, end, "title")) break;
    if (comma && !COMMAS.has(tokens[title.to]?.text ?? "") && !token.word.definite && !endsPhrase(context, title.to)) break;
    titles.push(title);
    to = title.to;
  }
  return { to, titles };
}

function endsPhrase({ tokens }: MentionContext, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === "mark" || token.word.classes.size > 0 || token.word.title !== undefined;
}

/** An organization, a state or a place that the gazetteer knows. */
function knownAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const match = nameAt(context, from, end);
  const first = match?.known.find((known) => known.kind !== "person");
  if (!match || !first) return undefined;
  const { organization } = context.tokens[from]?.word ?? {};
  const longer = organization ? organizationAt(context, from, end) : undefined;
  if (longer && longer.to > match.to) return longer;
  const kind: PhraseKind =
    first.kind === "state" ? "state" : first.kind === "place" ? "place" : "organization";
  const country = countryOf(match.known);
  return {
    ...phrase(kind, from, match.to, organization?.gender ?? genderOf(context, from, kind)),
    name: { from, to: match.to },
    known: match.known.filter((known) => known.kind !== "person"),
    short: match.short,
    definite: true,
    ...(organization && { head: organization }),
    ...(country && { country }),
  };
}

function genderOf({ tokens }: MentionContext, from: number, kind: PhraseKind): Gender {
  const base = tokens[from]?.word.base ?? "";
  return kind === "organization" && !base.endsWith("\u0647") ? "m" : "f";
}

/** A body named by its head: "وزارة الخارجية الروسية", "الحكومة الألمانية", "المنظمة". */
function organizationAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const token = context.tokens[from];
  const head = token?.word.organization;
  if (!token || !head) return undefined;
  const rest = token.word.definite
    ? { ...definiteTail(context, from + 1, end), definite: true, known: [] as readonly Known[] }
    : idafaAfter(context, from, end);
  const complement = complementAfter(context, rest.to, end);
  const to = complement?.to ?? rest.to;
  if (!token.word.definite && to === from + 1) return undefined;
  const country = rest.country ?? complement?.country;
  return {
    ...phrase("organization", from, to, head.gender),
    name: { from, to },
    known: nameAt(context, from, end)?.to === to ? (nameAt(context, from, end)?.known ?? []) : [],
    definite: token.word.definite || rest.definite,
    head,
    ...(country && { country }),
  };
}

/** People or papers without a name: "مصدر دبلوماسي", "مسؤولون أمريكيون", "البيان". */
function groupAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const group = context.tokens[from]?.word.group;
  if (!group) return undefined;
  const rest = titleAt(context, from, end) ?? idafaAfter(context, from, end);
  const to = fromWhom(context, rest.to, end) ?? rest.to;
  return {
    ...phrase(group.class === "document" ? "document" : "group", from, to, group.gender, group.number),
    group,
    definite: context.tokens[from]?.word.definite ?? false,
    ...(rest.country && { country: rest.country }),
  };
}

/** "مسؤول من حركة حماس", "مصدر في وزارة الدفاع". */
function fromWhom(context: MentionContext, from: number, end: number): number | undefined {
  const token = context.tokens[from];
  const marker = context.vocabulary.markers.get(token?.word.norm ?? "");
  const at = marker === "from" || marker === "in" ? from + 1 : token?.word.preposition ? from : undefined;
  if (at === undefined || at >= end) return undefined;
  const body = knownAt(context, at, end) ?? organizationAt(context, at, end);
  return body && body.kind !== "person" ? body.to : undefined;
}

function phrase(
  kind: PhraseKind,
  from: number,
  to: number,
  gender: Gender = "m",
  number: GrammaticalNumber = "s",
): Phrase {
  return { kind, from, to, gender, number, known: [], short: false, titles: [], definite: true };
}

function countryIn(titles: readonly Title[]): Pick<Phrase, "country"> | undefined {
  const country = titles.find((title) => title.country)?.country;
  return country && { country };
}
