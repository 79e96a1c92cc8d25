import type { Draft } from "../../store/draft/draft.ts";
import type { Refusal } from "../document.ts";

/** What a worker makes of a document. */
export type Answer = Draft | Refusal;
