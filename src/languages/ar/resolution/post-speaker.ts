import type { Span } from "../../../text/span.ts";
import { nameSpan } from "../document.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { type Entity, mayBe } from "./entity.ts";
import type { Resolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";
import { holderOf } from "./titles.ts";

/** A post without a name: whoever has it, before or after; else somebody without a name. */
export function postSpeaker(scene: Scene, phrase: Phrase, mention: Span, steps: string[]): Resolved {
  const text = scene.wording.textOf(phrase);
  const holder =
    scene.entities.of(phrase) ??
    holderOf(scene.document, scene.entities.recent, phrase, scene.today) ??
    officialOf(scene, phrase);
  if (holder && holder.kind !== "unnamed") {
    scene.entities.refer(phrase, holder, "TITLE");
    steps.push(`"${text}" is a post of "${scene.wording.nameOf(holder)}".`);
    return { entity: holder, mention, resolution: "TITLE" };
  }
  const later = holder ? undefined : namedLater(scene, phrase);
  if (later) {
    scene.entities.refer(phrase, later, "TITLE");
    later.titles.push(...phrase.titles);
    if (phrase.country) later.countries.push(phrase.country);
    steps.push(
      `"${text}" comes before the name: "${scene.wording.nameOf(later)}", who alone speaks without a post.`,
    );
    return { entity: later, mention, resolution: "TITLE" };
  }
  if (holder) {
    steps.push(`"${text}" is "${scene.wording.nameOf(holder)}", who has no name.`);
    return { mention: nameSpan(scene.document, holder.name), resolution: "UNNAMED" };
  }
  const spoke = unnamedOfficial(scene, phrase);
  if (spoke) {
    steps.push(`"${text}" is "${scene.wording.called(spoke)}", who has no name and spoke last.`);
    return { ...(spoke.mention && { mention: spoke.mention }), resolution: "UNNAMED" };
  }
  scene.entities.addUnnamed(phrase);
  steps.push(`"${text}" is a post, and the article names nobody who has it.`);
  return { mention, resolution: "UNNAMED" };
}

/** "المسؤول": somebody without a name who was the last to speak. */
function unnamedOfficial(scene: Scene, phrase: Phrase): Resolved | undefined {
  const word = scene.document.tokens[phrase.titles[0]?.from ?? phrase.from]?.word;
  if (!phrase.definite || !word?.classes.has("official")) return undefined;
  const last = scene.focuses.all.at(-1)?.speakers[0];
  return last && !last.entity && last.resolution === "UNNAMED" ? last : undefined;
}

/** A post before its name: the one speaker of the article who is given none, first named after it. */
function namedLater(scene: Scene, phrase: Phrase): Entity | undefined {
  if (!phrase.definite || phrase.number !== "s" || phrase.titles.length === 0) return undefined;
  const without = scene.entities.recent.filter(
    (entity) => entity.kind === "person" && entity.titles.length === 0 && scene.entities.speaks(entity),
  );
  const [only] = without;
  if (!only || without.length > 1 || only.known || !mayBe(only, phrase.gender)) return undefined;
  const apart = only.name.from - phrase.from;
  return apart > 0 && apart < SOON ? only : undefined;
}

/** "المسؤول المغربي": the last who spoke, of that country where one is said. */
function officialOf(scene: Scene, phrase: Phrase): Entity | undefined {
  const group = scene.document.tokens[phrase.titles[0]?.from ?? phrase.from]?.word;
  if (!phrase.definite || !group?.classes.has("official")) return undefined;
  const spoke = scene.focuses.all
    .toReversed()
    .flatMap(({ speakers }) => speakers.flatMap(({ entity }) => entity ?? []));
  return spoke.find(
    (entity) =>
      entity.kind === "person" &&
      mayBe(entity, phrase.gender) &&
      (!phrase.country || countryCodes(entity).includes(phrase.country.code)),
  );
}

function countryCodes({ countries, known }: Entity): (string | undefined)[] {
  return [...countries.map(({ code }) => code), known?.kind === "person" ? known.person.country : undefined];
}

/** In tokens, as far as a name may stand after its post: a headline and a lead. */
const SOON = 80;
