import type { Evidence } from "../../src/graph/evidence.ts";

/** Every piece of evidence in a record, however deep. */
export function evidenceIn(record: unknown): Evidence[] {
  if (typeof record !== "object" || record === null) return [];
  if ("startUtf16" in record && "exact" in record) return [record as Evidence];
  return Object.values(record).flatMap(evidenceIn);
}
