import type { Evidence } from "../../graph/evidence.ts";

/**
 * Evidence with its words, as it is kept where many articles tell of one thing and
 * their texts are not at hand: the values of `Evidence`, in the order of its fields.
 */
export type WholeEvidence = readonly [string, number, number, number, number, number, string, string, string];

export function writeWhole(evidence: Evidence): WholeEvidence {
  const { articleId, paragraph, start, end, startUtf16, endUtf16, exact, prefix, suffix } = evidence;
  return [articleId, paragraph, start, end, startUtf16, endUtf16, exact, prefix, suffix];
}

export function readWhole(written: WholeEvidence): Evidence {
  const [articleId, paragraph, start, end, startUtf16, endUtf16, exact, prefix, suffix] = written;
  return { articleId, paragraph, start, end, startUtf16, endUtf16, exact, prefix, suffix };
}
