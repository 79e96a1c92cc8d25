import { extract } from "../extract/extract.ts";
import type { Reading } from "../extract/reading.ts";
import type { Source } from "../extract/source.ts";
import { languages } from "./index.ts";

/**
 * Reads a source in whichever language it is.
 *
 * @throws UnreadableError where it is in none that can be read.
 */
export function read(source: Source): Reading {
  return extract(source, languages);
}
