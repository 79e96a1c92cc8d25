import { fold } from "../../lexicon/fold.ts";
import type { ActNoun } from "./act-nouns.ts";
import type { Gender, GrammaticalNumber } from "./conjugation.ts";
import type { Countries, Country } from "./countries.ts";
import type { CueForm } from "./cue-verbs.ts";
import { type Calendar, opensDate } from "./dates/calendar.ts";
import type { MeetingNoun, MeetingVerb, MeetingWords, VerbForm } from "./meetings/words.ts";
import type { NameOpening } from "./names.ts";
import {
  type Group,
  LEXICAL,
  type OrganizationHead,
  type TitleNoun,
  type Vocabulary,
  type WordClass,
} from "./vocabulary.ts";

/**
 * What a spelling may be, known once for all its places.
 *
 * Arabic writes a conjunction and some prepositions together with the next word:
 * `stem` is the word without the conjunction, `base` without both. Which letters
 * are such a prefix is a guess that favours words the vocabulary knows.
 */
export interface Word {
  /** Folded: the form all others are cut from. */
  readonly norm: string;
  /** Whether a conjunction is joined before it. */
  readonly joined: boolean;
  readonly stem: string;
  /** The preposition joined before it, folded; empty where there is none. */
  readonly preposition: string;
  readonly base: string;
  /** Whether `base` has the article; a given name that looks so ("أليكسي") has none. */
  readonly definite: boolean;
  readonly classes: ReadonlySet<WordClass>;
  /** A preposition, a conjunction, a pronoun, a word of time …: it ends a name and a noun phrase. */
  readonly grammar: boolean;
  readonly cues: readonly CueForm[];
  readonly topic: boolean;
  readonly act: ActNoun | undefined;
  readonly title: TitleNoun | undefined;
  readonly honorific: boolean;
  readonly honorificGender: Gender | undefined;
  readonly organization: OrganizationHead | undefined;
  readonly linking: boolean;
  /** A noun of a post or a body with a possessive pronoun: "خارجيتها", "نظيره". */
  readonly possessed: boolean;
  readonly group: Group | undefined;
  readonly given: boolean;
  /** A frequent word of the language: no name goes on with it. */
  readonly common: boolean;
  readonly adjective: Adjective | undefined;
  /** The forms of it that a name of the gazetteer may begin with, the fullest first. */
  readonly nameOpenings: readonly NameOpening[];
  /** Whether a phrase for somebody may begin with it. */
  readonly opensPhrase: boolean;
  readonly meetingVerb: MeetingVerb | undefined;
  /** A verb that takes a noun of an occasion: عقد, أجرى. */
  readonly holdsMeeting: VerbForm | undefined;
  /** A verb whose subject is an occasion: جمع. */
  readonly gathers: boolean;
  readonly occasion: MeetingNoun | undefined;
  /** Whether the name of a month, a weekday or another word for a day may begin with it. */
  readonly opensDate: boolean;
}

/** What words are looked up in. */
export interface WordTables {
  readonly vocabulary: Vocabulary;
  readonly countries: Countries;
  readonly names: NameBeginnings;
  readonly meetings: MeetingWords;
  readonly calendar: Calendar;
}

/** What the gazetteer says of the beginnings of its names. */
export interface NameBeginnings {
  /** Whether some name begins with this word. */
  readonly opens: (key: string) => boolean;
  /** The names that begin with these letters, if any do. */
  readonly opening: (letters: string) => NameOpening | undefined;
}

/** An adjective of a country, as it agrees with its noun. */
export interface Adjective {
  readonly country: Country;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

const NO_CLASSES: ReadonlySet<WordClass> = new Set();
const NO_CUES: readonly CueForm[] = [];

/** What a spelling may be; work for a spelling seen the first time, see `Spellings`. */
export function wordOf(text: string, tables: WordTables): Word {
  const { closedT } = tables.vocabulary.affixes;
  const spelling = { hamza: text.includes(HAMZA), closed: text.endsWith(closedT), seated: SEATED.test(text) };
  return analyse(fold(text), spelling, tables);
}

/** What folding hides: a hamza on the line, a final ta marbuta, which is no pronoun, a hamza that makes an article none. */
interface Spelling {
  readonly hamza: boolean;
  readonly closed: boolean;
  readonly seated: boolean;
}

/** Alef with a hamza and lam, alone or after a letter that is joined: "ألقى", "وإلغاء". */
const SEATED = /^.?[\u0623\u0625]\u0644/;

/** The pronoun that ta marbuta folds to. */
const HIS = "\u0647";

/** On the line; folding drops it. */
const HAMZA = "\u0621";

function analyse(
  norm: string,
  { hamza, closed, seated }: Spelling,
  { vocabulary, countries, names, meetings, calendar }: WordTables,
): Word {
  const { affixes } = vocabulary;
  const isName = names.opens;
  const isKnown = (key: string) => vocabulary.known.has(key) || countries.adjectives.has(key) || isName(key);
  const isGiven = (key: string) => vocabulary.givenNames.get(key) === hamza;
  const wholeName = isName(norm) || vocabulary.givenNames.has(norm);
  const joined = startsWithConjunction();
  const stem = joined ? norm.slice(1) : norm;
  const preposition = joinedPreposition();
  const base = withoutPreposition();
  const cues = vocabulary.cues.get(stem) ?? NO_CUES;
  const found = vocabulary.classes.get(stem) ?? NO_CLASSES;
  const classes = isOther(stem) ? NO_CLASSES : found;
  const nameOpenings = [...new Set([norm, stem, base])].flatMap((letters) => names.opening(letters) ?? []);
  const possessed = !closed && vocabulary.possessed.has(base);
  // "his counterpart" and "a counterpart" who is a woman fold to the same.
  const title =
    (possessed && base.endsWith(HIS) ? vocabulary.titles.get(base.slice(0, -1)) : undefined) ??
    vocabulary.titles.get(base);
  const organization = vocabulary.organizationHeads.get(base);
  const group = vocabulary.groups.get(base) ?? unnamedInAccusative();
  const adjective = countries.adjectives.get(base);
  const given = isGiven(base) || isGiven(norm);
  const honorific = vocabulary.honorifics.has(base);
  return {
    norm,
    joined,
    stem,
    preposition,
    base,
    definite: base.length > 3 && base.startsWith(affixes.article) && !given && !seated,
    classes,
    grammar: [...classes].some((one) => !LEXICAL.has(one)),
    cues,
    topic: vocabulary.topicVerbs.has(stem),
    act: vocabulary.actNouns.get(stem) ?? vocabulary.actNouns.get(base),
    title,
    honorific,
    honorificGender: vocabulary.honorificPronouns.get(base) ?? vocabulary.honorifics.get(base),
    organization,
    linking: vocabulary.linkingNouns.has(base),
    possessed,
    group,
    given,
    common: !given && (vocabulary.common.has(base) || vocabulary.common.has(norm)),
    adjective,
    nameOpenings,
    opensPhrase:
      nameOpenings.length > 0 ||
      given ||
      honorific ||
      title !== undefined ||
      organization !== undefined ||
      group !== undefined ||
      adjective !== undefined ||
      vocabulary.honorificPronouns.has(base) ||
      vocabulary.nameLinks.has(base),
    meetingVerb: meetings.verbs.get(stem),
    holdsMeeting: meetings.holders.get(stem),
    gathers: meetings.gatherers.has(stem),
    occasion: meetings.nouns.get(base),
    opensDate: opensDate(norm, calendar) || opensDate(base, calendar),
  };

  /** "لكن مسؤولا في الوزارة قال": the noun after a particle that governs it. */
  function unnamedInAccusative(): Group | undefined {
    if (!base.endsWith(affixes.accusative) || isKnown(base)) return undefined;
    const noun = vocabulary.groups.get(base.slice(0, -affixes.accusative.length));
    return noun?.class === "unnamed" && noun.number === "s" ? noun : undefined;
  }

  /** "إنهاء", "لإنهاء": written as "أنها", "لأنها" once it is folded. */
  function isOther(key: string): boolean {
    return hamza && vocabulary.classes.has(key) && !vocabulary.hamzaWords.has(key);
  }

  function startsWithConjunction(): boolean {
    const [and = "", so = ""] = affixes.conjunctions;
    if (norm.length < 3) return false;
    const rest = norm.slice(1);
    if (norm.startsWith(and)) {
      if (isKnown(norm) || wholeName) return false;
      return rest.startsWith(affixes.article) || isKnown(rest) || norm.length > 4;
    }
    if (!norm.startsWith(so) || isKnown(norm) || wholeName) return false;
    return vocabulary.classes.has(rest) || vocabulary.cues.has(rest);
  }

  function joinedPreposition(): string {
    if (stem.length < 4 || (isKnown(stem) && !isOther(stem)) || vocabulary.givenNames.has(stem)) return "";
    if (stem.startsWith(affixes.forArticle))
      return affixes.prepositions.find((p) => stem.startsWith(p)) ?? "";
    const first = stem[0] ?? "";
    if (!affixes.prepositions.includes(first)) return "";
    const rest = stem.slice(1);
    return rest.startsWith(affixes.article) || isKnown(rest) ? first : "";
  }

  function withoutPreposition(): string {
    if (preposition === "") return stem;
    if (stem.startsWith(affixes.forArticle)) return affixes.article + stem.slice(affixes.forArticle.length);
    return stem.slice(1);
  }
}
