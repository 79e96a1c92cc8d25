import type { SpeechAct } from "../../../graph/speech-act.ts";
import type { CueForm, Frame } from "../cue-verbs.ts";
import { isMark } from "../mentions/noun-phrase.ts";
import { bareClause } from "./bare-clause.ts";
import type { SentenceContext } from "./context.ts";
import type { Fit } from "./frames/frame.ts";
import { FRAMES } from "./frames/frames.ts";

/** How a verb is completed: by which of its frames, and what is done by it. */
export interface Completion extends Fit {
  readonly frame: Frame;
  readonly act: SpeechAct;
}

/** As far as a subject and its asides may part a verb from its content; the 99th percentile is 34 tokens. */
const REACH = 60;

/**
 * Finds what completes a verb: the first place after it that fits one of its
 * frames. A noun after a preposition gives way to a clause after the same
 * preposition further on: "أشار في حديثه إلى الصحيفة إلى أن".
 */
export function completionOf(
  context: SentenceContext,
  at: number,
  form: CueForm,
  isCue: (at: number) => boolean,
): Completion | undefined {
  const { tokens, sentence } = context;
  const end = Math.min(sentence.to, at + REACH);
  let provisional: Completion | undefined;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > at + 1 && isCue(i) && !isMark(token)) break;
    const found = completionAt(context, at, i, form);
    if (!found) continue;
    if (found.frame.complement === "that" || found.frame.complement === "quote") {
      return provisional && provisional.frame.marker !== found.frame.marker ? provisional : found;
    }
    if (found.frame.complement !== "noun") return provisional ?? found;
    provisional ??= found;
    if (
      !form.verb.frames.some(
        ({ complement, marker }) => complement === "that" && marker === found.frame.marker,
      )
    ) {
      return provisional;
    }
  }
  return provisional ?? bareClause(context, at, form, end, isCue);
}

function completionAt(
  context: SentenceContext,
  verb: number,
  at: number,
  form: CueForm,
): Completion | undefined {
  const token = context.tokens[at];
  if (!token) return undefined;
  for (const frame of form.verb.frames) {
    if (frame.complement === "bare") continue;
    const found = FRAMES[frame.complement]({ context, verb, at, token, form, marker: frame.marker });
    if (found) return { act: frame.act ?? form.verb.act, frame, ...found };
  }
  return undefined;
}
