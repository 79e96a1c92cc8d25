import type { Evidence } from "../../graph/evidence.ts";

/** Without its article: the whole object is of one. */
export function evidenceJson({ articleId: _, ...evidence }: Evidence) {
  return evidence;
}
