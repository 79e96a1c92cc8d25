import type { Document, Range } from "../document.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import { idOf, type Known, sameKnown } from "../names.ts";
import type { Entity, Mention } from "./entity.ts";
import { fullNameIn } from "./full-name.ts";
import { isMisspelled, isPartOf, isSameName } from "./same-name.ts";

/**
 * Who is in an article. Phrases with a full name come first, then those with a
 * part of one, which are taken for whoever has it; a phrase that names nobody
 * known before is somebody new.
 */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byKnown = new Map<string, Entity>();
  private readonly byPhrase = new Map<number, Entity>();
  private readonly references = new Map<number, Mention["form"]>();

  constructor(
    private readonly document: Document,
    phrases: readonly Phrase[],
    /** Where the subjects of attributions begin: there a short name is surely one. */
    private readonly subjects: ReadonlySet<number>,
  ) {
    const persons = phrases.filter(({ kind }) => kind === "person");
    for (const phrase of persons) if (!isShort(phrase)) this.addPerson(phrase);
    for (const phrase of persons) if (isShort(phrase)) this.addShort(phrase, subjects.has(phrase.from));
    for (const phrase of phrases) {
      if (phrase.kind === "organization" || phrase.kind === "state") this.addBody(phrase);
    }
  }

  /** Those who came last: as far back as any other of the same name or post is looked for. */
  get recent(): readonly Entity[] {
    return this.all.length > WINDOW ? this.all.slice(-WINDOW) : this.all;
  }

  /** Who a phrase with a name stands for. */
  of(phrase: Phrase): Entity | undefined {
    return this.byPhrase.get(phrase.from);
  }

  /** The person, the last named before if there are several, whose name these words are a part of. */
  byPart(range: Range): Entity | undefined {
    const readings = this.readings(range);
    const holders = this.recent.filter(
      ({ kind, words: name }) => kind === "person" && readings.some((words) => isPartOf(words, name)),
    );
    return holders.findLast((entity) => entity.name.from < range.from) ?? holders[0];
  }

  /**
   * The person whose name, nowhere found as one, ends in this word elsewhere in
   * the article: "المدرب الجديد كلاوديو رانفيلي … وقال رانفيلي".
   */
  byText({ from, to }: Range): Entity | undefined {
    const word = this.document.tokens[from]?.word;
    if (to !== from + 1 || !word || word.common || word.base.length < 3) return undefined;
    const name = fullNameIn(this.document, from);
    if (!name) return undefined;
    const phrase = phraseOf("person", name.from, name.to, "m", "s", { genderFrom: "nothing", name });
    return this.add(phrase, "person", undefined, name, "FULL_NAME");
  }

  /** The one person of the article whose last name is the word but for one letter. */
  byMisspelling({ from, to }: Range): Entity | undefined {
    const word = this.document.tokens[from]?.word;
    if (to !== from + 1 || !word || word.common || word.given || word.definite) return undefined;
    const near = this.recent.filter(
      ({ kind, words }) =>
        kind === "person" && words.length > 1 && isMisspelled(words.at(-1) ?? "", word.base),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  /** The body in the post of somebody that a noun with the article points to: "المجلس" after "رئيس المجلس الأعلى". */
  bodyOfPost(phrase: Phrase, isSame: (range: Range) => boolean): Entity | undefined {
    for (const { titles } of this.recent.toReversed()) {
      const body = titles.findLast(
        (title) => title.from < phrase.from && title.body && isLong(title.body) && isSame(title.body),
      )?.body;
      if (!body) continue;
      const { gender, head } = phrase;
      const named = phraseOf("organization", body.from, body.to, gender, "s", { name: body, head });
      return this.byPhrase.get(body.from) ?? this.add(named, "organization", undefined, body, "FULL_NAME");
    }
    return undefined;
  }

  /** Whether an attribution has the entity as its subject, by name. */
  speaks({ mentions }: Entity): boolean {
    return mentions.some(({ phrase }) => this.subjects.has(phrase.from));
  }

  /** How a phrase without a name that was taken for somebody refers to them. */
  referredBy(phrase: Phrase): Mention["form"] | undefined {
    return this.references.get(phrase.from);
  }

  /** Takes note that a phrase without a name stands for an entity. */
  refer(phrase: Phrase, entity: Entity, form: Mention["form"]): void {
    if (this.byPhrase.has(phrase.from)) return;
    this.byPhrase.set(phrase.from, entity);
    this.references.set(phrase.from, form);
    entity.mentions.push({ phrase, form });
  }

  /** Somebody without a name: "a source in the ministry". */
  addUnnamed(phrase: Phrase): Entity {
    const range = { from: phrase.from, to: phrase.to };
    return this.add(phrase, "unnamed", undefined, range, "TITLE");
  }

  /** The organization that a stretch names last. */
  lastBodyIn({ from, to }: Range): Entity | undefined {
    return this.recent
      .filter(({ kind }) => kind === "organization")
      .flatMap((entity) => entity.mentions.map(({ phrase }) => ({ entity, phrase })))
      .filter(({ phrase }) => from <= phrase.from && phrase.to <= to)
      .sort((a, b) => a.phrase.to - b.phrase.to)
      .at(-1)?.entity;
  }

  /** People named only by a description: "the foreign delegations". */
  addGroup(phrase: Phrase): Entity {
    return this.add(phrase, "group", undefined, phrase.name ?? phrase, "FULL_NAME");
  }

  /** The entity of something the gazetteer knows, named here or not. */
  addKnown(known: Known, phrase: Phrase, form: Mention["form"]): Entity {
    const entity = this.byKnown.get(idOf(known));
    if (entity) {
      this.link(entity, phrase, form);
      return entity;
    }
    const kind = known.kind === "person" ? "person" : known.kind === "state" ? "state" : "organization";
    return this.add(phrase, kind, known, phrase.name ?? phrase, form);
  }

  private addPerson(phrase: Phrase): void {
    const known = this.choose(phrase);
    const words = this.wordsOf(phrase.name ?? phrase);
    const entity =
      (known && this.byKnown.get(idOf(known))) ??
      this.recent.find(
        (other) =>
          other.kind === "person" &&
          (known && other.known
            ? sameKnown(known, other.known)
            : isSameName(words, other.words) || isPartOf(words, other.words) || isPartOf(other.words, words)),
      );
    if (entity) this.link(entity, phrase, "FULL_NAME");
    else this.add(phrase, "person", known, phrase.name ?? phrase, "FULL_NAME");
  }

  private addShort(phrase: Phrase, isSubject: boolean): void {
    const readings = this.readings(phrase.name ?? phrase);
    const holders = this.recent.filter(
      (other) =>
        other.kind === "person" &&
        (readings.some((words) => isPartOf(words, other.words)) ||
          phrase.known.some((known) => other.known && sameKnown(known, other.known))),
    );
    const before = holders.filter((other) =>
      other.mentions.some(({ phrase: { from } }) => from < phrase.from),
    );
    const entity = nearestBefore(before, phrase.from) ?? holders[0] ?? this.byMiddle(readings);
    if (entity) {
      this.link(entity, phrase, "SHORT_NAME");
      return;
    }
    const known = this.choose(phrase);
    if (!known && phrase.known.length > 0) return;
    if (!isSubject && phrase.titles.length === 0 && this.mayBeAnother(phrase)) return;
    this.add(phrase, "person", known, phrase.name ?? phrase, "SHORT_NAME");
  }

  /** A word with the article, or a very short one, is a word of the language as well as a name. */
  private mayBeAnother({ name, from }: Phrase): boolean {
    const word = this.document.tokens[name?.from ?? from]?.word;
    return word === undefined || word.definite || word.base.length < SURE;
  }

  private addBody(phrase: Phrase): void {
    const known = phrase.known.find(({ kind }) => kind === "organization" || kind === "state");
    const words = this.wordsOf(phrase.name ?? phrase);
    const entity =
      (known && this.byKnown.get(idOf(known))) ??
      this.recent.find((other) =>
        known && other.known
          ? sameKnown(known, other.known)
          : other.kind === "organization" && !known && !other.known && isEqual(other.words, words),
      );
    if (entity) this.link(entity, phrase, "FULL_NAME");
    else if (known || !isHeadAlone(phrase)) {
      this.add(
        phrase,
        phrase.kind === "state" ? "state" : "organization",
        known,
        phrase.name ?? phrase,
        "FULL_NAME",
      );
    }
  }

  /** Of several who share the name, the one of the country that the post tells; of a short name, the only one. */
  private choose(phrase: Phrase): Known | undefined {
    const persons = phrase.known.filter((known) => known.kind === "person");
    if (persons.length === 1) return persons[0];
    const country = phrase.country?.code;
    const fitting = persons.filter(({ person }) => country !== undefined && person.country === country);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  private add(
    phrase: Phrase,
    kind: Entity["kind"],
    known: Known | undefined,
    name: Range,
    form: Mention["form"],
  ): Entity {
    const entity: Entity = {
      key: known ? idOf(known) : `${kind}:${this.all.length}`,
      kind,
      known,
      gender: phrase.gender,
      genderless: !known && phrase.genderFrom === "nothing",
      number: phrase.number,
      words: this.wordsOf(name),
      name,
      titles: [],
      countries: [],
      mentions: [],
    };
    this.all.push(entity);
    if (known) this.byKnown.set(entity.key, entity);
    this.link(entity, phrase, form);
    return entity;
  }

  private link(entity: Entity, phrase: Phrase, form: Mention["form"]): void {
    if (this.byPhrase.get(phrase.from) === entity) return;
    const words = this.wordsOf(phrase.name ?? phrase);
    if (phrase.name && words.length > entity.words.length) {
      entity.words = words;
      entity.name = phrase.name;
    }
    learnGender(entity, phrase);
    entity.titles.push(...phrase.titles);
    if (phrase.country && entity.kind !== "state") entity.countries.push(phrase.country);
    entity.mentions.push({ phrase, form });
    this.byPhrase.set(phrase.from, entity);
  }

  /** "الدكتور عويقل" of "عبدالله بن عويقل السلمي": the only one with the word inside the name. */
  private byMiddle(readings: (readonly string[])[]): Entity | undefined {
    const words = readings.flatMap((reading) => (reading.length === 1 ? (reading[0] ?? []) : []));
    const holders = this.recent.filter(
      ({ kind, words: name }) =>
        kind === "person" && name.length > 2 && words.some((word) => name.includes(word)),
    );
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** The words of a short name, with those of the letters taken for a preposition or a conjunction before it. */
  private readings(range: Range): (readonly string[])[] {
    const words = this.wordsOf(range);
    const norm = this.document.tokens[range.from]?.word.norm;
    return norm === undefined || norm === words[0] ? [words] : [words, [norm, ...words.slice(1)]];
  }

  private wordsOf({ from, to }: Range): string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) {
      const token = this.document.tokens[at];
      if (token && token.kind !== "mark") words.push(at === from ? token.word.base : token.word.norm);
    }
    return words;
  }
}

/** A verb before the full name tells the gender, whatever a post says; anything else does where nothing is known. */
function learnGender(entity: Entity, { gender, genderFrom, short }: Phrase): void {
  if (entity.known || genderFrom === "nothing") return;
  if (!entity.genderless && (genderFrom !== "verb" || short)) return;
  entity.gender = gender;
  entity.genderless = false;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** The one spoken of last before a place. */
function nearestBefore(entities: readonly Entity[], at: number): Entity | undefined {
  let best: Entity | undefined;
  let last = -1;
  for (const entity of entities) {
    for (const { phrase } of entity.mentions) {
      if (phrase.from >= at || phrase.from <= last) continue;
      last = phrase.from;
      best = entity;
    }
  }
  return best;
}

function isLong({ from, to }: Range): boolean {
  return to - from > 1;
}

/** Far more than any article names; it keeps reading linear on texts made to be slow. */
const WINDOW = 300;

/** Letters that make a name no other word. */
const SURE = 4;

/** One word of a name, or a form the gazetteer has for use alone. */
function isShort({ short }: Phrase): boolean {
  return short;
}

/** "المنظمة" alone: one that was named, or was not. */
function isHeadAlone({ head, from, to }: Phrase): boolean {
  return head !== undefined && to - from === 1;
}
