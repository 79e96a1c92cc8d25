import { fold } from "../../lexicon/fold.ts";
import type { Gazetteer, KnownOrganization, KnownPerson, KnownPlace } from "../../lexicon/gazetteer.ts";
import type { Countries, Country } from "./countries.ts";
import type { ReadToken } from "./document.ts";
import { type KeyRange, NameKeys } from "./name-keys.ts";

/** What a name of the gazetteer stands for. */
export type Known =
  | { readonly kind: "person"; readonly person: KnownPerson }
  | { readonly kind: "organization"; readonly organization: KnownOrganization }
  | { readonly kind: "place"; readonly place: KnownPlace }
  | { readonly kind: "state"; readonly country: Country };

/** A name found among the tokens: what it may stand for, and whether it is a short form. */
export interface NameMatch {
  readonly to: number;
  readonly known: readonly Known[];
  readonly short: boolean;
}

export interface Names {
  /** Whether some name begins with this word. */
  readonly opens: (key: string) => boolean;
  /** The names that begin with these letters, if any do. */
  readonly opening: (letters: string) => NameOpening | undefined;
  /** The longest name that begins at a token, its clitics aside. */
  readonly at: (tokens: readonly ReadToken[], from: number, end: number) => NameMatch | undefined;
}

/** The beginning of a name: its letters, and which names they begin. */
export interface NameOpening {
  readonly letters: string;
  readonly range: KeyRange;
}

interface Entry {
  readonly known: Known[];
  short: boolean;
  /** Of the spelling with the fewest, and with the most. */
  words: number;
  most: number;
  /** Whether it is written with a hamza on the line, which folding drops. */
  readonly hamza: boolean;
}

const HAMZA = "\u0621";

const LANGUAGE = "ar";
const LONGEST = 14;

/**
 * An index of the names of the gazetteer. Names are compared folded and without
 * spaces, so that one written in two words and in one is the same.
 */
export function indexNames(gazetteer: Gazetteer, countries: Countries): Names {
  const entries = new Map<string, Entry>();
  const openers = new Set<string>();

  for (const person of gazetteer.persons.values()) addAll(person, { kind: "person", person });
  for (const organization of gazetteer.organizations.values())
    addAll(organization, { kind: "organization", organization });
  for (const country of countries.byCode.values()) {
    addAll({ ...country, shorts: [] }, { kind: "state", country });
  }
  for (const place of gazetteer.places.values()) addAll(place, { kind: "place", place });
  const keys = new NameKeys(entries.keys());
  let document: readonly ReadToken[] = [];
  let found: (NameMatch | undefined | null)[] = [];
  return { opens: (key) => openers.has(key), opening, at };

  function opening(letters: string): NameOpening | undefined {
    const range = keys.narrow(keys.all, 0, letters);
    return range && { letters, range };
  }

  function addAll(named: Pick<KnownPerson, "names" | "aliases" | "shorts">, known: Known) {
    for (const { language, text } of [...named.names, ...named.aliases])
      if (language === LANGUAGE) add(text, known, false);
    for (const { language, text } of named.shorts) if (language === LANGUAGE) add(text, known, true);
  }

  function add(text: string, known: Known, short: boolean) {
    const words = text
      .split(/[\s-]+/)
      .map(fold)
      .filter(Boolean);
    const key = words.join("");
    if (key.length < 2) return;
    if (words[0] && (!short || words.length > 1 || key.length > 3)) openers.add(words[0]);
    const entry = entries.get(key);
    const fresh = {
      known: [known],
      short,
      words: words.length,
      most: words.length,
      hamza: text.includes(HAMZA),
    };
    if (!entry || (entry.short && !short)) entries.set(key, fresh);
    else {
      entry.words = Math.min(entry.words, words.length);
      entry.most = Math.max(entry.most, words.length);
      if (entry.short === short && !entry.known.some((other) => sameKnown(other, known)))
        entry.known.push(known);
    }
  }

  /** Looked up once for a place of a document, without an end; again where the end cuts the name short. */
  function at(tokens: readonly ReadToken[], from: number, end: number): NameMatch | undefined {
    if (tokens !== document) {
      document = tokens;
      found = new Array(tokens.length).fill(null);
    }
    let match = found[from];
    if (match === null) {
      match = lookUp(tokens, from, tokens.length);
      found[from] = match;
    }
    return match && match.to > end ? lookUp(tokens, from, end) : match;
  }

  function lookUp(tokens: readonly ReadToken[], from: number, end: number): NameMatch | undefined {
    const first = tokens[from];
    if (first?.kind !== "word") return undefined;
    for (const opening of first.word.nameOpenings) {
      const match = longest(opening, tokens, from, end);
      if (match) return match;
    }
    return undefined;
  }

  function longest(
    { letters, range }: NameOpening,
    tokens: readonly ReadToken[],
    from: number,
    end: number,
  ): NameMatch | undefined {
    let among: KeyRange | undefined = range;
    let length = letters.length;
    let longest: NameMatch | undefined;
    for (let i = from; among; ) {
      const key = keys.endsAt(among, length);
      const entry = key === undefined ? undefined : entries.get(key);
      if (entry && isWritten(entry, tokens, from, i + 1))
        longest = { to: i + 1, known: entry.known, short: entry.short };
      const next = tokens[++i];
      if (!next || i >= end || next.kind !== "word" || i - from > LONGEST) break;
      const { norm } = next.word;
      among = keys.narrow(among, length, norm);
      length += norm.length;
    }
    return longest;
  }
}

/** Servant of …: the first half of names that are written in one word or in two. */
const SERVANT = "\u0639\u0628\u062F";

/** Whether the tokens may be the name: one word is no name of two, and a hamza that the name has not is another word. */
function isWritten(entry: Entry, tokens: readonly ReadToken[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  const servant = first.word.base.startsWith(SERVANT);
  if (!servant && (to === from + 1 ? entry.words > 1 : entry.most === 1)) return false;
  if (entry.hamza) return true;
  for (let i = from; i < to; i++) if (tokens[i]?.text.includes(HAMZA)) return false;
  return true;
}

export function sameKnown(a: Known, b: Known): boolean {
  return idOf(a) === idOf(b);
}

/** A key of its own for everything known: `person:xi-jinping`, `state:CN`. */
export function idOf(known: Known): string {
  if (known.kind === "person") return `person:${known.person.id}`;
  if (known.kind === "organization") return `organization:${known.organization.id}`;
  if (known.kind === "place") return `place:${known.place.id}`;
  return `state:${known.country.code}`;
}
