import type { Place } from "../../graph/place.ts";
import { nameOf } from "./reference.ts";

export function placeJson(place: Place | undefined) {
  return place ? { name: nameOf(place), names: place.names, country: place.country ?? null } : null;
}
