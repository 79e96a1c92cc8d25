import type { Range } from "../document.ts";
import type { Subject } from "./attribution.ts";
import type { Completion } from "./completion.ts";
import type { SentenceContext } from "./context.ts";
import type { ReadCue } from "./subject-of.ts";

/** Who is spoken to, where the verb has that as its object or after a preposition. */
export function addressee(
  context: SentenceContext,
  cue: ReadCue,
  completion: Completion,
  subject: Subject | undefined,
): Range | undefined {
  const { verb } = cue.form;
  if (verb.addressee === "for" && completion.frame.complement === "light")
    return context.phraseFrom.get(completion.content);
  if (verb.addressee !== "object") return undefined;
  const from = subject?.kind === "overt" ? (subject.phrases.at(-1)?.to ?? cue.at + 1) : cue.at + 1;
  return from < completion.subjectEnd ? { from, to: completion.subjectEnd } : undefined;
}
