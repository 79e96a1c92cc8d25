import type { CueForm } from "../cue-verbs.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { Attribution } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";
import { opensClause } from "./cue.ts";
import { mayBeVerb } from "./verbs.ts";

/** As far before a verb as another may stand whose subject it goes on with. */
const FAR = 60;

/**
 * Whose verb stands before one without a subject, in the same sentence and in
 * nobody's words: the two have one subject.
 *
 *     وألغت رئيسة الوزراء الزيارة وهددت بـ
 *     وأصدرت الوزارة بيانا قالت فيه إن
 *     وكانت الوزارة ترفض الزيارة، مؤكدة أن
 */
export function clauseSubject(
  context: SentenceContext,
  at: number,
  form: CueForm,
  done: readonly Attribution[],
): Phrase | undefined {
  const { sentence, phraseFrom, tokens } = context;
  // Only as far back as what was said last.
  const from = Math.max(
    sentence.from,
    at - FAR,
    ...done.map(({ cue, content }) =>
      content.from < at ? Math.max(cue.from + 1, content.to) : cue.from + 1,
    ),
  );
  for (let verb = at - 1; verb >= from; verb--) {
    const phrase = phraseFrom.get(verb + 1);
    if (!phrase || phrase.to > at || !isVerb(context, verb, phrase)) continue;
    const first = tokens[phrase.from]?.word;
    if (!first || first.joined || first.preposition !== "") continue;
    if (maySpeak(phrase) && agrees(phrase, form)) return phrase;
    return undefined;
  }
  return undefined;
}

/** A verb of reporting, one of another kind, or a word in the shape of one: where a clause begins. */
function isVerb(context: SentenceContext, at: number, { kind }: Phrase): boolean {
  const token = context.tokens[at];
  if (token?.kind !== "word" || !opensClause(context, at, token) || context.phraseOver.has(at)) return false;
  const { word } = token;
  if (word.preposition !== "" || word.definite) return false;
  if (word.classes.has("auxiliary") || word.topic || word.meetingVerb || word.holdsMeeting) return true;
  if (word.cues.some(({ tense }) => tense === "past" || tense === "present")) return true;
  if (!mayBeVerb(token)) return false;
  return kind === "person" || kind === "title" || VERB.test(word.stem) || at === context.sentence.from;
}

/** What verbs look like: in the present, or with the ending of the past whose subject is feminine. */
const VERB = /^(?:\u064A.{3,}|.{2,}\u062A)$/;

function maySpeak({ kind, group, name }: Phrase): boolean {
  if (kind === "group") return group?.class === "unnamed";
  return (
    kind === "person" ||
    kind === "title" ||
    kind === "state" ||
    (kind === "organization" && name !== undefined)
  );
}

function agrees({ gender, number }: Phrase, form: CueForm): boolean {
  return number === form.number && gender === form.gender;
}
