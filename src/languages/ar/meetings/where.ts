import type { Place } from "../../../graph/place.ts";
import type { SentenceContext } from "../attribution/context.ts";
import { placeOf } from "../dates/dateline.ts";
import type { Range } from "../document.ts";

/** The place a stretch of text names after في or ب: the last of its own, for the place stands last. */
export function placeIn(
  { tokens, phraseFrom, vocabulary }: SentenceContext,
  { from, to }: Range,
): Place | undefined {
  let found: Place | undefined;
  for (let at = from; at < to; at++) {
    const phrase = phraseFrom.get(at);
    const place = phrase?.kind === "place" ? phrase.known.find((known) => known.kind === "place") : undefined;
    if (!place) continue;
    const marker = vocabulary.markers.get(tokens[at - 1]?.word.norm ?? "");
    const fused = vocabulary.fused.get(tokens[at]?.word.preposition ?? "");
    if (marker === "in" || fused === "by") found = placeOf(place);
  }
  return found;
}
