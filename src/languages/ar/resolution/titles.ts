import type { PartialDate } from "../../../graph/partial-date.ts";
import { foldedWords } from "../../../lexicon/fold.ts";
import type { KnownPerson } from "../../../lexicon/gazetteer.ts";
import type { Document, Range } from "../document.ts";
import type { Phrase, Title } from "../mentions/phrase.ts";
import { type Entity, mayBe } from "./entity.ts";

/**
 * Who a post without a name stands for: the person that has it, best by more of
 * its words, then by the nearest before; else one who is given it later.
 *
 *     الوزير الألماني → وزير الخارجية الألماني فلان
 */
export function holderOf(
  document: Document,
  entities: readonly Entity[],
  phrase: Phrase,
  today: PartialDate | undefined,
): Entity | undefined {
  const [first] = phrase.titles;
  if (!first || first.number === "d") return undefined;
  // Of several, what is said of them tells them from others: "الأعضاء المعزولون".
  const wanted = first.number === "p" ? { ...first, to: phrase.to } : first;
  const scored = entities
    .filter(({ kind }) => (kind === "person" && wanted.number === "s") || kind === "unnamed")
    .map((entity) => ({
      entity,
      score: best(document, wanted, entity, today),
      distance: distance(entity, phrase),
    }))
    .filter(({ score }) => score > 0);
  const before = scored.filter(({ distance: apart }) => apart >= 0);
  const among = before.length > 0 ? before : scored;
  const top = Math.max(...among.map(({ score }) => score));
  if (top <= FAINT && among.length > 1) return undefined;
  const [nearest] = among
    .filter(({ score }) => score === top)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return nearest?.entity;
}

/** The same post with an adjective nobody knows: enough where nobody else has it. */
const FAINT = 0.4;

/** In tokens, from the last time the entity was spoken of before the phrase; negative where it is only after. */
function distance({ mentions }: Entity, { from }: Phrase): number {
  const apart = mentions.map(({ phrase }) => from - phrase.from);
  const before = apart.filter((tokens) => tokens > 0);
  return before.length > 0 ? Math.min(...before) : Math.max(...apart);
}

function best(document: Document, wanted: Title, entity: Entity, today: PartialDate | undefined): number {
  const asked = bareWords(document, wanted);
  const printed = [...entity.titles, ...(entity.kind === "unnamed" ? unnamedTitles(entity) : [])];
  const scores = printed.map((title) =>
    likeness(asked, bareWords(document, title), wanted, title.country?.code, entity),
  );
  const held = posts(entity, today).map((post) => likeness(asked, post.words, wanted, post.country, entity));
  return Math.max(0, ...scores, ...held.filter((score) => score > FAINT).map((score) => score * 0.9));
}

function unnamedTitles({ mentions }: Entity): readonly Pick<Title, "from" | "to" | "country">[] {
  return mentions.map(({ phrase }) => phrase);
}

/** A post the gazetteer gives to somebody, in words without the article. */
interface HeldPost {
  readonly words: readonly string[];
  readonly country: string | undefined;
  readonly to: PartialDate | undefined;
}

/** What the gazetteer knows a person to be, at the time of the article or in the years it is of. */
function posts({ known }: Entity, today: PartialDate = SINCE): readonly HeldPost[] {
  if (known?.kind !== "person") return [];
  return heldBy(known.person).filter(({ to }) => to === undefined || to >= today.slice(0, to.length));
}

/** Every post of somebody, with its words; worked out once. */
function heldBy(person: KnownPerson): readonly HeldPost[] {
  let held = HELD.get(person);
  if (!held) {
    held = person.posts.flatMap(({ title, country, to }) =>
      title
        .filter(({ language }) => language === LANGUAGE)
        .map(({ text }) => ({ words: foldedWords(text).map(bare), country, to })),
    );
    HELD.set(person, held);
  }
  return held;
}

const HELD = new WeakMap<KnownPerson, readonly HeldPost[]>();

const LANGUAGE = "ar";
/** The gazetteer is of those in office since then. */
const SINCE = "2010";

/** 0 where the post cannot be the same; more for every word they share. */
function likeness(
  asked: readonly string[],
  has: readonly string[],
  wanted: Title,
  country: string | undefined,
  entity: Entity,
): number {
  if (asked[0] !== has[0] || (wanted.number === "s" && !mayBe(entity, wanted.gender))) return 0;
  const of = wanted.country ? isOf(entity, country, wanted.country.code) : "unknown";
  if (of === "no") return 0;
  const shared = asked.slice(1).filter((word) => has.includes(word)).length;
  const strange = asked.length - 1 - shared - (wanted.country ? 1 : 0);
  if (strange > 0 && wanted.number === "p") return 0;
  if (strange > 0 && shared === 0) return wanted.country || asked.length > 2 ? 0 : FAINT;
  const others = has.slice(1).some((word) => !asked.includes(word));
  if (strange > 0 && others) return 0;
  const exact = has.length === asked.length ? 1 : 0;
  return 1 + shared + (of === "yes" ? 1 : 0) + exact - Math.max(0, strange) * 0.5;
}

/** Whether somebody is of a country, or may be for all that is known. */
function isOf(
  { countries, known }: Entity,
  title: string | undefined,
  code: string,
): "yes" | "no" | "unknown" {
  const own = new Set([
    title,
    known?.kind === "person" ? known.person.country : undefined,
    ...countries.map((c) => c.code),
  ]);
  own.delete(undefined);
  if (own.size === 0) return "unknown";
  return own.has(code) ? "yes" : "no";
}

/** Words without the article, so that "الوزير" is "وزير". */
function bareWords({ tokens }: Document, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(bare(token.word.base));
  }
  return words;
}

/** Without the article, which has two letters. */
function bare(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 3 ? word.slice(ARTICLE.length) : word;
}

const ARTICLE = "\u0627\u0644";
