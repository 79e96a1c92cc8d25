import type { Span } from "../../../text/span.ts";
import { nameSpan } from "../document.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { Resolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";

/** People or a paper without a name: "المصدر" is the last of its kind. */
export function unnamedSpeaker(scene: Scene, phrase: Phrase, mention: Span, steps: string[]): Resolved {
  const text = scene.wording.textOf(phrase);
  if (phrase.definite) {
    const head = scene.wording.headWord(phrase);
    const earlier = scene.entities.recent.findLast(
      (entity) =>
        entity.kind === "unnamed" &&
        entity.name.from < phrase.from &&
        scene.wording.headWord(entity.name) === head,
    );
    if (earlier) {
      steps.push(`"${text}" is "${scene.wording.nameOf(earlier)}", who has no name.`);
      return { mention: nameSpan(scene.document, earlier.name), resolution: "UNNAMED" };
    }
  }
  scene.entities.addUnnamed(phrase);
  steps.push(`"${text}" gives no name.`);
  return { mention, resolution: "UNNAMED" };
}

/** A body or a place: "المنظمة" is the last of its kind, "موسكو" the state it is the capital of. */
export function bodySpeaker(scene: Scene, phrase: Phrase, mention: Span, steps: string[]): Resolved {
  const text = scene.wording.textOf(phrase);
  const place = phrase.known.find((known) => known.kind === "place")?.place;
  const country = place && scene.countries.capitals.get(place.id);
  if (country) {
    steps.push(`"${text}" is a capital and speaks for its state.`);
    const entity = scene.entities.addKnown({ kind: "state", country }, phrase, "SHORT_NAME");
    return { entity, mention, resolution: "SHORT_NAME" };
  }
  const head = scene.wording.headWord(phrase);
  const earlier = scene.entities.recent.findLast(
    (entity) =>
      entity.kind === "organization" &&
      entity.mentions.some(({ phrase: { from } }) => from < phrase.from) &&
      scene.wording.headWord(entity.name) === head,
  );
  const named =
    earlier ??
    (phrase.to - phrase.from === 1
      ? scene.entities.bodyOfPost(phrase, (body) => scene.wording.headWord(body) === head)
      : undefined);
  if (named) {
    scene.entities.refer(phrase, named, "ANAPHOR");
    steps.push(`"${text}" is "${scene.wording.nameOf(named)}", named before.`);
    return { entity: named, mention, resolution: "ANAPHOR" };
  }
  steps.push(`"${text}" is not named further.`);
  return { mention, resolution: "UNNAMED" };
}
