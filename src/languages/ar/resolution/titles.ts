import type { Document } from "../document.ts";
import type { Phrase, Title } from "../mentions/phrase.ts";
import type { Entity } from "./entity.ts";

/**
 * Who a post without a name stands for: the person that has it, best by more of
 * its words, then by the nearest before; else one who is given it later.
 *
 *     الوزير الألماني → وزير الخارجية الألماني فلان
 */
export function holderOf(document: Document, entities: readonly Entity[], phrase: Phrase): Entity | undefined {
  const wanted = phrase.titles[0];
  if (!wanted) return undefined;
  const scored = entities
    .filter((entity) => entity.kind === "person" || entity.kind === "unnamed")
    .map((entity) => ({ entity, score: best(document, wanted, entity), distance: distance(entity, phrase) }))
    .filter(({ score }) => score > 0);
  const before = scored.filter(({ distance: apart }) => apart >= 0);
  const among = before.length > 0 ? before : scored;
  const top = Math.max(...among.map(({ score }) => score));
  const [nearest] = among
    .filter(({ score }) => score === top)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return nearest?.entity;
}

/** In tokens, from the last time the entity was spoken of before the phrase; negative where it is only after. */
function distance({ mentions }: Entity, { from }: Phrase): number {
  const apart = mentions.map(({ phrase }) => from - phrase.from);
  const before = apart.filter((tokens) => tokens > 0);
  return before.length > 0 ? Math.min(...before) : Math.max(...apart);
}

function best(document: Document, wanted: Title, entity: Entity): number {
  const phrases = entity.kind === "unnamed" ? entity.mentions.map(({ phrase }) => phrase as Title) : [];
  return Math.max(0, ...[...entity.titles, ...phrases].map((title) => fit(document, wanted, title, entity)));
}

/** 0 where the post cannot be the same; more for every word they share. */
function fit(document: Document, wanted: Title, title: Title, entity: Entity): number {
  if (head(document, wanted) !== head(document, title)) return 0;
  if (wanted.gender !== entity.gender) return 0;
  const countries = new Set([title.country?.code, ...entity.countries.map(({ code }) => code)]);
  if (wanted.country && !countries.has(wanted.country.code)) {
    return countries.size > 1 || title.country ? 0 : 0.5;
  }
  const has = bareWords(document, title);
  const asked = bareWords(document, wanted).slice(1);
  const shared = asked.filter((word) => has.includes(word)).length;
  const strange = asked.length - shared - (wanted.country ? 1 : 0);
  if (strange > 0 && shared === 0 && !wanted.country) return 0;
  const exact = has.length === asked.length + 1 ? 1 : 0;
  return 1 + shared + (wanted.country ? 1 : 0) + exact - Math.max(0, strange) * 0.5;
}

function head(document: Document, title: Title): string {
  return bareWords(document, title)[0] ?? "";
}

/** Words without the article, so that "الوزير" is "وزير". */
function bareWords({ tokens }: Document, { from, to }: Title): string[] {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ word }) => (word.definite ? word.base.slice(2) : word.base));
}
