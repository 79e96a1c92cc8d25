import type { FoundSpeaker } from "../../../extract/findings.ts";
import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Span } from "../../../text/span.ts";
import type { Attribution, Subject } from "../attribution/attribution.ts";
import type { Countries } from "../countries.ts";
import type { CueForm } from "../cue-verbs.ts";
import { type Document, nameSpan } from "../document.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import type { Entities } from "./entities.ts";
import { type Entity, mayBe } from "./entity.ts";
import { holderOf } from "./titles.ts";

/** Who speaks, and how that was found. */
export interface Resolved {
  readonly entity?: Entity;
  /** The words that tell who; of somebody without a name, the fullest. */
  readonly mention?: Span;
  readonly resolution: FoundSpeaker["resolution"];
}

export interface ResolvedSubject {
  readonly speakers: readonly Resolved[];
  readonly steps: readonly string[];
}

/** Somebody the text turns to: a later verb without a subject may go on with them. */
interface Focus {
  readonly at: number;
  readonly speakers: readonly Resolved[];
  readonly gender: "m" | "f";
  readonly number: "s" | "d" | "p";
  /** A verb before its subject is singular; of words that nobody knows it does not say how many they are. */
  readonly mayBeMany: boolean;
}

/**
 * Resolves subjects in the order of the text. What is not sure is UNRESOLVED.
 */
export class Speakers {
  private readonly focuses: Focus[] = [];
  private readonly joint: { readonly at: number; readonly speakers: readonly Resolved[] }[] = [];
  private readonly resolved = new Map<Attribution, ResolvedSubject>();

  constructor(
    private readonly document: Document,
    private readonly entities: Entities,
    private readonly countries: Countries,
    /** The day of the article. */
    private readonly today: PartialDate | undefined,
  ) {}

  /** A phrase that heads a sentence without saying anything: "عقد الوزير اجتماعا". */
  turnTo(phrases: readonly Phrase[]): void {
    const speakers = phrases.flatMap((phrase) => this.phrase(phrase, []));
    const [first] = phrases;
    if (phrases.length > 1 && first) this.joint.push({ at: first.from, speakers });
    if (first && speakers.length > 0) this.focus(first.from, speakers, first);
  }

  /** Whom a phrase stands for, wherever it stands. */
  who(phrase: Phrase): readonly Resolved[] {
    return this.phrase(phrase, []);
  }

  resolve(attribution: Attribution): ResolvedSubject {
    const known = this.resolved.get(attribution);
    if (known) return known;
    const found = this.subject(attribution.subject, attribution);
    this.resolved.set(attribution, found);
    if (attribution.parent === undefined && found.speakers.length > 0) {
      const { subject } = attribution;
      const phrase = subject.kind === "overt" ? subject.phrases[0] : undefined;
      this.focus(attribution.cue.from, found.speakers, phrase ?? attribution.form, subject.kind === "words");
    }
    return found;
  }

  private subject(subject: Subject, attribution: Attribution): ResolvedSubject {
    switch (subject.kind) {
      case "same": {
        const { speakers } = this.resolve(subject.as);
        return {
          speakers: speakers.map(asElided),
          steps: [`No subject of its own; it goes with "${this.textOf(subject.as.cue)}" before it.`],
        };
      }
      case "overt": {
        const steps: string[] = [];
        const speakers = subject.phrases.flatMap((phrase) => this.phrase(phrase, steps));
        if (subject.phrases.length > 1) this.joint.push({ at: attribution.cue.from, speakers });
        return { speakers, steps };
      }
      case "words":
        return this.words(subject.range);
      case "elided":
        return subject.of ? this.goingOn(subject.of) : this.elided(subject.form, attribution.cue.from);
    }
  }

  private phrase(phrase: Phrase, steps: string[]): Resolved[] {
    const mention = nameSpan(this.document, phrase);
    const text = this.textOf(phrase);
    const named = this.entities.of(phrase);
    if (phrase.kind === "person" && named) {
      const full = phrase.name !== undefined && !phrase.short;
      steps.push(`"${text}" ${full ? "gives the full name" : `is a short form of "${this.nameOf(named)}"`}.`);
      return [{ entity: named, mention, resolution: full ? "FULL_NAME" : "SHORT_NAME" }];
    }
    if (phrase.kind === "title") return [this.title(phrase, mention, steps)];
    if (phrase.kind === "pronoun") return this.pronoun(phrase, mention, steps);
    if (phrase.group?.class === "both") return this.both(phrase, mention, steps);
    if (phrase.kind === "group" || phrase.kind === "document") return [this.unnamed(phrase, mention, steps)];
    if (named) {
      const before = this.entities.referredBy(phrase);
      steps.push(
        before ? `"${text}" is "${this.nameOf(named)}", named before.` : `"${text}" is named in full.`,
      );
      return [{ entity: named, mention, resolution: before ?? "FULL_NAME" }];
    }
    return [this.body(phrase, mention, steps)];
  }

  private title(phrase: Phrase, mention: Span, steps: string[]): Resolved {
    const text = this.textOf(phrase);
    const holder =
      this.entities.of(phrase) ??
      holderOf(this.document, this.entities.recent, phrase, this.today) ??
      this.officialOf(phrase);
    if (holder && holder.kind !== "unnamed") {
      this.entities.refer(phrase, holder, "TITLE");
      steps.push(`"${text}" is a post of "${this.nameOf(holder)}".`);
      return { entity: holder, mention, resolution: "TITLE" };
    }
    const later = holder ? undefined : this.namedLater(phrase);
    if (later) {
      this.entities.refer(phrase, later, "TITLE");
      later.titles.push(...phrase.titles);
      if (phrase.country) later.countries.push(phrase.country);
      steps.push(
        `"${text}" comes before the name: "${this.nameOf(later)}", who alone speaks without a post.`,
      );
      return { entity: later, mention, resolution: "TITLE" };
    }
    if (holder) {
      steps.push(`"${text}" is "${this.nameOf(holder)}", who has no name.`);
      return { mention: nameSpan(this.document, holder.name), resolution: "UNNAMED" };
    }
    const spoke = this.unnamedOfficial(phrase);
    if (spoke) {
      steps.push(`"${text}" is "${this.called(spoke)}", who has no name and spoke last.`);
      return { ...(spoke.mention && { mention: spoke.mention }), resolution: "UNNAMED" };
    }
    this.entities.addUnnamed(phrase);
    steps.push(`"${text}" is a post, and the article names nobody who has it.`);
    return { mention, resolution: "UNNAMED" };
  }

  /** "المسؤول": somebody without a name who was the last to speak. */
  private unnamedOfficial(phrase: Phrase): Resolved | undefined {
    const word = this.document.tokens[phrase.titles[0]?.from ?? phrase.from]?.word;
    if (!phrase.definite || !word?.classes.has("official")) return undefined;
    const last = this.focuses.at(-1)?.speakers[0];
    return last && !last.entity && last.resolution === "UNNAMED" ? last : undefined;
  }

  /** A post before its name: the one speaker of the article who is given none, first named after it. */
  private namedLater(phrase: Phrase): Entity | undefined {
    if (!phrase.definite || phrase.number !== "s" || phrase.titles.length === 0) return undefined;
    const without = this.entities.recent.filter(
      (entity) => entity.kind === "person" && entity.titles.length === 0 && this.entities.speaks(entity),
    );
    const [only] = without;
    if (!only || without.length > 1 || only.known || !mayBe(only, phrase.gender)) return undefined;
    const apart = only.name.from - phrase.from;
    return apart > 0 && apart < SOON ? only : undefined;
  }

  /** "المسؤول المغربي": the last who spoke, of that country where one is said. */
  private officialOf(phrase: Phrase): Entity | undefined {
    const group = this.document.tokens[phrase.titles[0]?.from ?? phrase.from]?.word;
    if (!phrase.definite || !group?.classes.has("official")) return undefined;
    const spoke = this.focuses
      .toReversed()
      .flatMap(({ speakers }) => speakers.flatMap(({ entity }) => entity ?? []));
    return spoke.find(
      (entity) =>
        entity.kind === "person" &&
        mayBe(entity, phrase.gender) &&
        (!phrase.country || countryCodes(entity).includes(phrase.country.code)),
    );
  }

  private pronoun(phrase: Phrase, mention: Span, steps: string[]): Resolved[] {
    const last = this.focuses
      .slice(-LOOKBACK)
      .findLast((focus) => focus.number === "s" && isOf(focus, phrase.gender));
    const [speaker] = last?.speakers ?? [];
    if (!speaker) return [{ mention, resolution: "UNRESOLVED" }];
    steps.push(`"${this.textOf(phrase)}" is who the text spoke of last.`);
    if (speaker.entity) this.entities.refer(phrase, speaker.entity, "ANAPHOR");
    return [
      { ...speaker, ...(speaker.entity && { mention }), resolution: speaker.entity ? "ANAPHOR" : "UNNAMED" },
    ];
  }

  /** "الجانبان": the two who were last named together, or last of all. */
  private both(phrase: Phrase, mention: Span, steps: string[]): Resolved[] {
    const sides = this.sidesOf(phrase);
    if (sides.length > 1) {
      steps.push(`"${this.textOf(phrase)}" tells the two sides by their adjectives.`);
      return sides.map((entity) => ({ entity, mention, resolution: "ANAPHOR" as const }));
    }
    const pair = this.pairBefore(phrase.from, steps);
    if (pair.length === 0) {
      steps.push(`"${this.textOf(phrase)}" is two or more, and the text before names no such two.`);
      return [{ mention, resolution: "UNRESOLVED" }];
    }
    return pair.map((speaker) => ({ ...speaker, mention, resolution: "ANAPHOR" as const }));
  }

  /** "الجانبان المصري والروسي": the states of the adjectives. */
  private sidesOf({ from, to }: Phrase): Entity[] {
    return this.document.tokens.slice(from, to).flatMap(({ word: { adjective } }, i) => {
      if (!adjective) return [];
      const name = { from: from + i, to: from + i + 1 };
      const phrase = phraseOf("state", name.from, name.to, "f", "s", { name });
      return [this.entities.addKnown({ kind: "state", country: adjective.country }, phrase, "ANAPHOR")];
    });
  }

  private pairBefore(at: number, steps: string[]): readonly Resolved[] {
    const joint = this.joint.slice(-LOOKBACK).findLast((pair) => pair.at < at);
    if (joint) {
      steps.push(
        `They are the two last named together: ${joint.speakers.map((one) => this.called(one)).join(", ")}.`,
      );
      return joint.speakers;
    }
    const persons = this.lastPersons(at, 2);
    if (persons.length < 2) return [];
    steps.push(`They are the two last named: ${persons.map((one) => this.nameOf(one)).join(", ")}.`);
    return persons.map((entity) => ({ entity, resolution: "ANAPHOR" as const }));
  }

  private lastPersons(at: number, count: number): Entity[] {
    const placed = this.entities.recent
      .filter(({ kind }) => kind === "person")
      .map((entity) => ({
        entity,
        last: Math.max(-1, ...entity.mentions.map(({ phrase }) => (phrase.from < at ? phrase.from : -1))),
      }))
      .filter(({ last }) => last >= 0)
      .sort((a, b) => b.last - a.last);
    return placed
      .slice(0, count)
      .map(({ entity }) => entity)
      .reverse();
  }

  private unnamed(phrase: Phrase, mention: Span, steps: string[]): Resolved {
    const text = this.textOf(phrase);
    if (phrase.definite) {
      const head = this.headWord(phrase);
      const earlier = this.entities.recent.findLast(
        (entity) =>
          entity.kind === "unnamed" && entity.name.from < phrase.from && this.headWord(entity.name) === head,
      );
      if (earlier) {
        steps.push(`"${text}" is "${this.nameOf(earlier)}", who has no name.`);
        return { mention: nameSpan(this.document, earlier.name), resolution: "UNNAMED" };
      }
    }
    this.entities.addUnnamed(phrase);
    steps.push(`"${text}" gives no name.`);
    return { mention, resolution: "UNNAMED" };
  }

  /** A body or a place: "المنظمة" is the last of its kind, "موسكو" the state it is the capital of. */
  private body(phrase: Phrase, mention: Span, steps: string[]): Resolved {
    const text = this.textOf(phrase);
    const place = phrase.known.find((known) => known.kind === "place")?.place;
    const country = place && this.countries.capitals.get(place.id);
    if (country) {
      steps.push(`"${text}" is a capital and speaks for its state.`);
      const entity = this.entities.addKnown({ kind: "state", country }, phrase, "SHORT_NAME");
      return { entity, mention, resolution: "SHORT_NAME" };
    }
    const head = this.headWord(phrase);
    const earlier = this.entities.recent.findLast(
      (entity) =>
        entity.kind === "organization" &&
        entity.mentions.some(({ phrase: { from } }) => from < phrase.from) &&
        this.headWord(entity.name) === head,
    );
    const named =
      earlier ??
      (phrase.to - phrase.from === 1
        ? this.entities.bodyOfPost(phrase, (body) => this.headWord(body) === head)
        : undefined);
    if (named) {
      this.entities.refer(phrase, named, "ANAPHOR");
      steps.push(`"${text}" is "${this.nameOf(named)}", named before.`);
      return { entity: named, mention, resolution: "ANAPHOR" };
    }
    steps.push(`"${text}" is not named further.`);
    return { mention, resolution: "UNNAMED" };
  }

  private words(range: { readonly from: number; readonly to: number }): ResolvedSubject {
    const mention = nameSpan(this.document, range);
    const person =
      range.to - range.from <= 2
        ? (this.entities.byPart(range) ?? this.entities.byText(range) ?? this.entities.byMisspelling(range))
        : undefined;
    if (person) {
      return {
        speakers: [{ entity: person, mention, resolution: "SHORT_NAME" }],
        steps: [`"${this.textOf(range)}" is a short form of "${this.nameOf(person)}".`],
      };
    }
    return {
      speakers: [{ mention, resolution: "UNNAMED" }],
      steps: [`"${this.textOf(range)}" is the subject, and no name that is known.`],
    };
  }

  /** With the subject of the verb before. */
  private goingOn(of: Phrase): ResolvedSubject {
    const steps = [`No subject of its own; it goes on with "${this.textOf(of)}", the subject before it.`];
    return { speakers: this.phrase(of, steps).map(asElided), steps };
  }

  private elided(form: CueForm, at: number): ResolvedSubject {
    const agreement = `${GENDER[form.gender]} ${NUMBER[form.number]}`;
    if (form.number === "d") {
      const steps = [`No subject; the verb is ${agreement}.`];
      const pair = this.pairBefore(at, steps);
      if (pair.length > 0) return { speakers: pair.map(asElided), steps };
    } else {
      const last = this.focuses.slice(-LOOKBACK).findLast((focus) => agrees(focus, form));
      if (last) {
        learn(last.speakers, form);
        const names = last.speakers.map((speaker) => this.called(speaker)).join(", ");
        return {
          speakers: last.speakers.map(asElided),
          steps: [`No subject; the verb is ${agreement}, and so is who the text spoke of last: ${names}.`],
        };
      }
    }
    return {
      speakers: [{ resolution: "UNRESOLVED" }],
      steps: [`No subject; the verb is ${agreement}, and nobody before agrees with it.`],
    };
  }

  private focus(
    at: number,
    speakers: readonly Resolved[],
    agreement: { readonly gender: "m" | "f"; readonly number: "s" | "d" | "p" } | undefined,
    mayBeMany = false,
  ): void {
    const [first] = speakers;
    const gender = first?.entity?.gender ?? agreement?.gender ?? "m";
    const own = first?.entity?.number ?? agreement?.number ?? "s";
    this.focuses.push({
      at,
      speakers,
      gender,
      number: speakers.length === 2 ? "d" : speakers.length > 2 ? "p" : own,
      mayBeMany: mayBeMany && speakers.every(({ entity }) => entity === undefined),
    });
  }

  private headWord({ from }: { readonly from: number }): string {
    const word = this.document.tokens[from]?.word;
    if (!word) return "";
    return word.definite ? word.base.slice(2) : word.base;
  }

  private called({ entity, mention }: Resolved): string {
    if (entity) return this.nameOf(entity);
    return mention ? this.document.text.slice(mention.start, mention.end) : "nobody known";
  }

  private nameOf(entity: Entity): string {
    return this.textOf(entity.name);
  }

  private textOf(range: { readonly from: number; readonly to: number }): string {
    const { start, end } = nameSpan(this.document, range);
    return this.document.text.slice(start, end);
  }
}

function countryCodes({ countries, known }: Entity): (string | undefined)[] {
  return [...countries.map(({ code }) => code), known?.kind === "person" ? known.person.country : undefined];
}

/** Who goes on speaking is of the gender of the verb that goes on. */
function learn([only, ...others]: readonly Resolved[], { gender }: CueForm): void {
  if (others.length > 0 || !only?.entity?.genderless) return;
  only.entity.gender = gender;
  only.entity.genderless = false;
}

function isOf({ gender, speakers }: Focus, wanted: "m" | "f"): boolean {
  const [first, ...others] = speakers;
  return first?.entity && others.length === 0 ? mayBe(first.entity, wanted) : gender === wanted;
}

/** A feminine plural ("مصادر") takes a verb in the feminine singular. */
function agrees(focus: Focus, form: CueForm): boolean {
  if (form.tense === "present" ? focus.gender !== form.gender : !isOf(focus, form.gender)) return false;
  if (form.number === "p" && focus.mayBeMany) return true;
  return focus.number === form.number || (form.gender === "f" && form.number === "s" && focus.number === "p");
}

/** In tokens, as far as a name may stand after its post: a headline and a lead. */
const SOON = 80;

/** As many turns as somebody left out may be looked for; it keeps reading linear. */
const LOOKBACK = 100;

const GENDER = { m: "masculine", f: "feminine" } as const;
const NUMBER = { s: "singular", d: "dual", p: "plural" } as const;

/** The words that name somebody elsewhere are no mention here, but for one who has no other name. */
function asElided({ entity, mention, resolution }: Resolved): Resolved {
  if (entity) return { entity, resolution: "ELIDED" };
  return mention ? { mention, resolution } : { resolution };
}
