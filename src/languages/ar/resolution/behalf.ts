import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { SentenceContext } from "../attribution/context.ts";
import type { Range } from "../document.ts";
import { definiteTail } from "../mentions/definite-tail.ts";
import { idafaAfter } from "../mentions/idafa.ts";
import { phraseOf } from "../mentions/phrase.ts";
import type { Entities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import type { ResolvedSubject } from "./resolved.ts";

/**
 * For whom somebody speaks: "تحدث الوزيران نيابة عن الوفود". It holds for what is
 * said in that sentence after it, and goes on as long as the text goes on with
 * the same speakers without naming them again.
 */
export function behalfOf(
  { sentences }: Analysis,
  resolved: ReadonlyMap<Attribution, ResolvedSubject>,
  entities: Entities,
): ReadonlyMap<Attribution, readonly Entity[]> {
  const found = new Map<Attribution, readonly Entity[]>();
  let current: { readonly entity: Entity; readonly speakers: string } | undefined;
  let at = 0;
  for (const [attribution, { speakers }] of resolved) {
    while ((sentences[at]?.sentence.to ?? Number.POSITIVE_INFINITY) <= attribution.cue.from) at++;
    const sentence = sentences[at];
    const represented = sentence && representedIn(sentence, attribution.cue.from);
    const who = speakers.map(({ entity }) => entity?.key ?? "?").join();
    if (represented) current = { entity: entityOf(represented, entities), speakers: who };
    const goesOn = speakers.every(({ resolution }) => resolution === "ELIDED" || resolution === "ANAPHOR");
    if (current && current.speakers === who && (represented || goesOn))
      found.set(attribution, [current.entity]);
    else if (attribution.parent === undefined) current = undefined;
  }
  return found;
}

/** The phrase after "نيابة عن" or the like, in the sentence before a cue. */
function representedIn(context: SentenceContext, before: number): Range | undefined {
  const { tokens, vocabulary, sentence, phraseFrom } = context;
  for (let at = sentence.from; at < before; at++) {
    if (!tokens[at]?.word.classes.has("behalf")) continue;
    const from = vocabulary.markers.has(tokens[at + 1]?.word.norm ?? "") ? at + 2 : at + 1;
    const phrase = phraseFrom.get(from);
    if (phrase) return phrase;
    const first = tokens[from];
    if (first?.kind !== "word") return undefined;
    const to = first.word.definite
      ? definiteTail(context, from + 1, sentence.to).to
      : idafaAfter(context, from, sentence.to).to;
    return { from, to };
  }
  return undefined;
}

function entityOf(range: Range, entities: Entities): Entity {
  const phrase = phraseOf("organization", range.from, range.to, "m", "p");
  return entities.of(phrase) ?? entities.addGroup({ ...phrase, name: range });
}
