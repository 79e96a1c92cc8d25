import type { CueForm } from "../cue-verbs.ts";
import type { Range } from "../document.ts";
import { isMark } from "../mentions/noun-phrase.ts";
import type { Attribution, Subject } from "./attribution.ts";
import { type Completion, completionOf } from "./completion.ts";
import { contentEnd } from "./content.ts";
import type { SentenceContext } from "./context.ts";
import { splitActs } from "./coordinated.ts";
import { type Cue, cuesOf, opensClause } from "./cue.ts";
import { headline } from "./headline.ts";
import { inverted } from "./inverted.ts";
import { beforeAside, headBefore, subjectAfter, subjectBefore } from "./subject.ts";

/** An attribution whose content may still be cut short by what follows. */
interface Open {
  attribution: Attribution;
  contentTo: number;
}

/**
 * The statements of a sentence. Cues are read in order; each that is completed
 * either ends the contents open before it, as the next thing said ("… مؤكدا أن"),
 * or stands inside the last of them, as something said to have been said.
 */
export function attribute(context: SentenceContext): Attribution[] {
  const done: Attribution[] = [];
  let open: Open[] = [];
  const cues = cuesOf(context);
  const blocks = ({ forms, opens }: Cue) =>
    forms.some(({ tense }) => tense === "participle" || (tense !== "noun" && opens));
  const verbs = new Set(cues.filter(blocks).map(({ at }) => at));
  const isCue = (at: number) => verbs.has(at);

  for (const cue of cues) {
    const completed = complete(context, cue, isCue);
    if (!completed) {
      const before = inverted(context, cue);
      if (before && !done.some(({ content }) => overlap(content, before.content))) done.push(before);
      continue;
    }
    const { completion, form } = completed;
    open = open.filter(({ contentTo }) => contentTo > cue.at);
    const host = open.at(-1)?.attribution;
    const found = read(context, { ...cue, form }, completion, host, done);
    if (!found) continue;
    const nested = found.parent !== undefined;
    if (!nested) open = closeAt(context, open, cue.at, done);
    done.push(found);
    open.push({ attribution: found, contentTo: found.content.to });
  }
  const first = done.length === 0 ? headline(context) : undefined;
  if (first) return [first];
  return done.flatMap((attribution) => splitActs(context, attribution));
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A cue taken for one of the forms it may be. */
interface ReadCue extends Cue {
  readonly form: CueForm;
}

/** The first form that something completes; a clause or a quotation goes before a noun. */
function complete(context: SentenceContext, cue: Cue, isCue: (at: number) => boolean) {
  const all = cue.forms.flatMap((form) => {
    const completion = completionOf(context, cue.at, form, isCue);
    return completion ? [{ form, completion }] : [];
  });
  return all.find(({ completion }) => completion.frame.complement !== "noun") ?? all[0];
}

/** Ends the contents that are open where the next thing said begins. */
function closeAt(context: SentenceContext, open: readonly Open[], at: number, done: Attribution[]): Open[] {
  const to = beforeConnectors(context, at);
  for (const { attribution } of open) {
    if (attribution.content.to <= to) continue;
    const index = done.indexOf(attribution);
    if (to > attribution.content.from) {
      const shorter = { ...attribution, content: { from: attribution.content.from, to } };
      relink(done, attribution, shorter);
      done[index] = shorter;
    }
  }
  return [];
}

/** Those that point to an attribution point to the one that replaces it. */
function relink(done: Attribution[], old: Attribution, replacement: Attribution) {
  for (const [i, one] of done.entries()) {
    if (one.parent === old) done[i] = { ...one, parent: replacement };
    if (one.subject.kind === "same" && one.subject.as === old) {
      done[i] = { ...(done[i] ?? one), subject: { kind: "same", as: replacement } };
    }
  }
}

/** Marks and words such as "كما", "حيث" before a cue belong to neither content. */
function beforeConnectors({ tokens, sentence }: SentenceContext, at: number): number {
  let to = at;
  while (to > sentence.from) {
    const token = tokens[to - 1];
    if (!token || !(isMark(token) || token.word.classes.has("opener"))) break;
    to--;
  }
  return to;
}

function read(
  context: SentenceContext,
  cue: ReadCue,
  completion: Completion,
  host: Attribution | undefined,
  done: readonly Attribution[],
): Attribution | undefined {
  const { form } = cue;
  let subject = subjectOf(context, cue, completion);
  if (subject && speaksNot(context, subject)) return undefined;
  if (form.tense === "present" && subject?.kind === "words" && completion.frame.complement === "noun")
    return undefined;
  const clauseSubject = subject ? undefined : subjectOfClause(context, cue, host);
  if (host && clauseSubject) subject = clauseSubject;
  if (form.tense === "noun" && done.some(({ content }) => content.from === completion.content))
    return undefined;
  if (
    form.tense === "noun" &&
    !subject &&
    completion.frame.complement !== "quote" &&
    form.verb.act !== "ASSERTION"
  )
    return undefined;
  const inQuote = host !== undefined && isQuoted(context, cue.at, host);
  const standing = clauseSubject ? "nested" : standingOf(context, cue, subject, host, inQuote);
  if (!standing) return undefined;
  const nominal = completion.frame.complement !== "that" && completion.frame.complement !== "quote";
  const to = contentEnd(context, completion.content, { at: cue.at, nominal });
  if (to <= completion.content) return undefined;
  return {
    rule: ruleOf(form, completion),
    cue: { from: cue.at, to: completion.cueTo ?? cue.at + 1 },
    form,
    act: completion.act,
    content: { from: completion.content, to },
    subject: subject ?? (standing === "nested" ? elided(form) : governing(context, cue, done)),
    ...(standing === "nested" && host && { parent: host }),
    ...addressee(context, cue, completion, subject),
  };
}

function elided(form: CueForm): Subject {
  return { kind: "elided", form };
}

function ruleOf(form: CueForm, { frame }: Completion): string {
  const verb = form.tense === "participle" ? "participle" : "verb";
  return frame.marker === "" ? `${verb}-${frame.complement}` : `${verb}-${frame.marker}-${frame.complement}`;
}

function subjectOf(context: SentenceContext, cue: ReadCue, completion: Completion): Subject | undefined {
  if (completion.speaker) return { kind: "overt", phrases: [completion.speaker] };
  if (cue.form.tense === "noun") return quotedBefore(context, cue.at);
  if (cue.form.tense === "participle") return undefined;
  const after =
    cue.at + 1 < completion.subjectEnd ? subjectAfter(context, cue.at + 1, completion.subjectEnd) : undefined;
  const isObject =
    cue.form.verb.addressee === "object" && after !== undefined && objectOnly(context, cue, after);
  if (after && !isObject) return after;
  const token = context.tokens[cue.at];
  if (context.tokens[cue.at - 1]?.word.classes.has("pronoun")) return undefined;
  return token?.word.joined ? undefined : subjectBefore(context, cue.at);
}

/** "عن الوزير قوله": whose words they are. */
function quotedBefore(context: SentenceContext, at: number): Subject | undefined {
  const phrase = headBefore(context, context.phraseTo.get(at) ?? beforeAside(context, at));
  const before = phrase && context.tokens[phrase.from - 1];
  if (!phrase || !before || context.vocabulary.markers.get(before.word.norm) !== "of") return undefined;
  return { kind: "overt", phrases: [phrase] };
}

/** "ودعا الشعب إلى": what follows the verb is who is called upon, if the verb does not agree or somebody spoke. */
function objectOnly(context: SentenceContext, cue: ReadCue, after: Subject): boolean {
  if (cue.form.object) return false;
  if (after.kind === "words") return true;
  const before = context.tokens[cue.at - 1]?.word.classes;
  if (before?.has("pronoun") && before.has("opener")) return true;
  if (after.kind !== "overt") return false;
  const [first] = after.phrases;
  if (!first || context.tokens[first.from]?.word.classes.has("quantity")) return false;
  if (first.kind === "person" || first.kind === "title" || first.kind === "pronoun") return false;
  if (first.gender !== cue.form.gender) return true;
  return context.phraseTo.get(cue.at) !== undefined;
}

/** "أكدت الأرقام أن": a subject that shows something and says nothing. */
function speaksNot({ tokens, vocabulary }: SentenceContext, subject: Subject): boolean {
  const first =
    subject.kind === "overt"
      ? subject.phrases[0]?.from
      : subject.kind === "words"
        ? subject.range.from
        : undefined;
  return first !== undefined && vocabulary.nonSpeakers.has(tokens[first]?.word.base ?? "");
}

type Standing = "main" | "nested";

/** Whether the cue is the next thing said, something said inside the last, or neither. */
function standingOf(
  context: SentenceContext,
  cue: ReadCue,
  subject: Subject | undefined,
  host: Attribution | undefined,
  inQuote: boolean,
): Standing | undefined {
  if (cue.form.verb.guard === "named" && subject?.kind !== "overt") return undefined;
  if (host === undefined) {
    if (cue.form.tense === "present" && subject === undefined && !leadsOn(context, cue.at)) return undefined;
    return "main";
  }
  if (inQuote) return subject?.kind === "overt" && cue.form.tense !== "participle" ? "nested" : undefined;
  if (cue.form.tense === "participle" || cue.form.tense === "noun") return "main";
  if (cue.form.tense === "present" && subject?.kind !== "overt") return undefined;
  if (leadsOn(context, cue.at)) return "main";
  return subject?.kind === "overt" ? "nested" : undefined;
}

/**
 * "قال المتحدث إن الوزير التقى الوفد وأكد حرصه": the verb goes on with the
 * subject of the clause, where whoever says it only speaks for others.
 */
function subjectOfClause(
  context: SentenceContext,
  cue: ReadCue,
  host: Attribution | undefined,
): Subject | undefined {
  if (!host || cue.form.tense !== "past" || host.subject.kind === "elided") return undefined;
  const { tokens, phraseFrom } = context;
  const token = tokens[cue.at];
  const before = tokens[cue.at - 1]?.word.classes;
  const pronoun = before?.has("complementizer") === true && before.has("pronoun");
  if (!token || token.word.classes.has("additive") || !(token.word.joined || pronoun)) return undefined;
  const phrase = phraseFrom.get(host.content.from);
  if (!phrase || (phrase.kind !== "person" && phrase.kind !== "title")) return undefined;
  if (phrase.gender !== cue.form.gender || cue.form.number !== "s") return undefined;
  return pronoun || speaksForOthers(context, host) ? { kind: "overt", phrases: [phrase] } : undefined;
}

function speaksForOthers({ tokens }: SentenceContext, { subject }: Attribution): boolean {
  if (subject.kind === "same") return speaksForOthers({ tokens } as SentenceContext, subject.as);
  if (subject.kind !== "overt") return false;
  return subject.phrases.every(
    ({ kind, from, titles }) =>
      kind === "group" ||
      kind === "organization" ||
      kind === "document" ||
      tokens[from]?.word.classes.has("spokesman") ||
      titles.some((title) => tokens[title.from]?.word.classes.has("spokesman")),
  );
}

/** A conjunction or a word such as كما before a verb: the next thing said, not a part of the last. */
function leadsOn({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.word.joined) return true;
  return before?.word.classes.has("opener") === true && !before.word.classes.has("relative");
}

function isQuoted({ tokens, document }: SentenceContext, at: number, host: Attribution): boolean {
  const quote = tokens[at]?.quote ?? -1;
  if (quote < 0) return false;
  const range = document.quotes[quote];
  if (!range) return false;
  const closing = tokens[range.to - 1];
  const closed =
    closing !== undefined && isMark(closing) && range.to - 1 > range.from && closing.quote === quote;
  return closed && range.from >= host.cue.to;
}

/** Who a participle belongs to: the speaker of the last main attribution, or the subject of the sentence. */
function governing(context: SentenceContext, cue: ReadCue, done: readonly Attribution[]): Subject {
  if (cue.form.tense !== "participle" && cue.form.tense !== "noun") return elided(cue.form);
  const own = cue.form.tense === "noun" ? verbBefore(context, cue.at, done) : undefined;
  if (own) return own;
  const last = done.findLast((attribution) => attribution.parent === undefined);
  if (last) return { kind: "same", as: last };
  const phrase = context.phrases.find(
    ({ kind, to }) =>
      to <= cue.at &&
      (kind === "person" ||
        kind === "title" ||
        kind === "pronoun" ||
        kind === "organization" ||
        kind === "state"),
  );
  return phrase ? { kind: "overt", phrases: [phrase] } : elided(cue.form);
}

/** "رد على الطلب بالقول": the subject of the verb that the noun of saying belongs to. */
function verbBefore(context: SentenceContext, at: number, done: readonly Attribution[]): Subject | undefined {
  for (let i = at - 1; i >= context.sentence.from; i--) {
    const token = context.tokens[i];
    if (!token || done.some(({ cue }) => cue.from === i)) return undefined;
    const form = token.word.cues.find(({ tense }) => tense === "past" || tense === "present");
    if (!form && !token.word.topic) continue;
    if (!opensClause(context, i, token)) continue;
    const subject = subjectAfter(context, i + 1, at);
    if (subject?.kind === "overt") return subject;
    return form ? elided(form) : undefined;
  }
  return undefined;
}

/** Who is spoken to, where the verb has that as its object or after a preposition. */
function addressee(
  context: SentenceContext,
  cue: ReadCue,
  completion: Completion,
  subject: Subject | undefined,
): { addressee?: Range } {
  const { verb } = cue.form;
  if (verb.addressee === "for" && completion.frame.complement === "light") {
    const phrase = context.phraseFrom.get(completion.content);
    return phrase ? { addressee: phrase } : {};
  }
  if (verb.addressee !== "object") return {};
  const from = subject?.kind === "overt" ? (subject.phrases.at(-1)?.to ?? cue.at + 1) : cue.at + 1;
  return from < completion.subjectEnd ? { addressee: { from, to: completion.subjectEnd } } : {};
}
