import type { Span } from "../../../text/span.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import type { Entity } from "./entity.ts";
import type { Resolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";

/** "الجانبان": the two who were last named together, or last of all. */
export function bothSpeakers(scene: Scene, phrase: Phrase, mention: Span, steps: string[]): Resolved[] {
  const sides = sidesOf(scene, phrase);
  if (sides.length > 1) {
    steps.push(`"${scene.wording.textOf(phrase)}" tells the two sides by their adjectives.`);
    return sides.map((entity) => ({ entity, mention, resolution: "ANAPHOR" as const }));
  }
  const pair = pairBefore(scene, phrase.from, steps);
  if (pair.length === 0) {
    steps.push(`"${scene.wording.textOf(phrase)}" is two or more, and the text before names no such two.`);
    return [{ mention, resolution: "UNRESOLVED" }];
  }
  return pair.map((speaker) => ({ ...speaker, mention, resolution: "ANAPHOR" as const }));
}

/** "الجانبان المصري والروسي": the states of the adjectives. */
function sidesOf(scene: Scene, { from, to }: Phrase): Entity[] {
  return scene.document.tokens.slice(from, to).flatMap(({ word: { adjective } }, i) => {
    if (!adjective) return [];
    const name = { from: from + i, to: from + i + 1 };
    const phrase = phraseOf("state", name.from, name.to, "f", "s", { name });
    return [scene.entities.addKnown({ kind: "state", country: adjective.country }, phrase, "ANAPHOR")];
  });
}

export function pairBefore(scene: Scene, at: number, steps: string[]): readonly Resolved[] {
  const joint = scene.focuses.jointBefore(at);
  if (joint) {
    steps.push(
      `They are the two last named together: ${joint.map((one) => scene.wording.called(one)).join(", ")}.`,
    );
    return joint;
  }
  const persons = lastPersons(scene, at, 2);
  if (persons.length < 2) return [];
  steps.push(`They are the two last named: ${persons.map((one) => scene.wording.nameOf(one)).join(", ")}.`);
  return persons.map((entity) => ({ entity, resolution: "ANAPHOR" as const }));
}

function lastPersons(scene: Scene, at: number, count: number): Entity[] {
  const placed = scene.entities.recent
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
