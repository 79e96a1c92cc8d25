import type { FoundSpeaker } from "../../../extract/findings.ts";
import type { Span } from "../../../text/span.ts";
import type { Entity } from "./entity.ts";

/** Who speaks, and how that was found. */
export interface Resolved {
  readonly entity?: Entity;
  /** The words that tell who; of somebody without a name, the fullest. */
  readonly mention?: Span;
  readonly resolution: FoundSpeaker["resolution"];
}

export interface ResolvedSubject {
  readonly speakers: readonly Resolved[];
  readonly steps: readonly string[];
}

/** The words that name somebody elsewhere are no mention here, but for one who has no other name. */
export function asElided({ entity, mention, resolution }: Resolved): Resolved {
  if (entity) return { entity, resolution: "ELIDED" };
  return mention ? { mention, resolution } : { resolution };
}
