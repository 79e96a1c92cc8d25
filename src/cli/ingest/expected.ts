import { isSingleDocument } from "../../ingest/files/formats.ts";
import { type NamedSource, pathsOf } from "../../ingest/sources.ts";

/**
 * Counts, in the background, how many documents the sources hold. Stays
 * undefined where only reading them would tell: archives, feeds, JSON Lines.
 */
export function expectedOf(sources: readonly NamedSource[]): () => number | undefined {
  let expected: number | undefined;
  void count(sources).then(
    (number) => {
      expected = number;
    },
    // Whatever is wrong with the sources, reading them will say.
    () => undefined,
  );
  return () => expected;
}

async function count(sources: readonly NamedSource[]): Promise<number | undefined> {
  let number = 0;
  for (const source of sources) {
    if (source.kind === "address") return undefined;
    for await (const path of pathsOf(source)) {
      if (!isSingleDocument(path)) return undefined;
      number++;
    }
  }
  return number;
}
