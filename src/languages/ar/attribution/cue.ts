import { fold } from "../../../lexicon/fold.ts";
import type { CueForm } from "../cue-verbs.ts";
import type { ReadToken } from "../document.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";
import type { Refusal } from "./refusal.ts";
import { headBefore } from "./subject-before.ts";

/** A token that may attribute, with the form it is. */
export interface Cue {
  readonly at: number;
  /** What the spelling may be, by preference. */
  readonly forms: readonly CueForm[];
  /** Whether a clause begins with it: "وقال", "كما قال", ", قال". */
  readonly opens: boolean;
}

/** The cues of a sentence, in order, and words that look like one. What completes them is not yet asked. */
export function cuesOf(context: SentenceContext, refuse: (refusal: Refusal) => void): Cue[] {
  const cues: Cue[] = [];
  for (let at = context.sentence.from; at < context.sentence.to; at++) {
    const token = context.tokens[at];
    const form = token?.word.cues[0];
    if (!token || !form) continue;
    const negated = isNegated(context, at);
    const cue = negated ? undefined : cueAt(context, at, token);
    if (cue) cues.push(cue);
    else refuse({ at, form, why: negated ? "negated" : "homograph" });
  }
  return cues;
}

function cueAt(context: SentenceContext, at: number, token: ReadToken): Cue | undefined {
  const opens = opensClause(context, at, token);
  const led = isLed(context, at);
  const forms = token.word.cues.filter(
    (candidate) => (!led || isOwned(candidate)) && fits(context, at, token, candidate, opens),
  );
  return forms.length > 0 ? { at, forms, opens } : undefined;
}

function fits(
  context: SentenceContext,
  at: number,
  token: ReadToken,
  form: CueForm,
  opens: boolean,
): boolean {
  const { guard } = form.verb;
  if (form.object && token.text.endsWith(CLOSED_T)) return false;
  if (form.tense === "past" && PASSIVE.test(token.text)) return false;
  if (isPublished(context, at, form)) return false;
  if (form.number === "d" && (token.word.classes.has("occasion") || token.word.classes.has("source-phrase")))
    return false;
  if (token.word.classes.has("occasion") && !token.word.joined && !startsClause(context, at)) return false;
  if (isFirstPerson(token, form) && !context.phraseFrom.has(at + 1)) return false;
  if (form.tense === "noun") return true;
  if (guard === "named" && token.word.given && isName(context, at)) return false;
  if (form.tense === "present" && token.word.given) return false;
  if (form.tense === "participle") return isAdverbial(context, at, token, form);
  if (guard === "exact") return token.text.includes(EXACT_SIGN) && fold(form.spelling) === token.word.stem;
  if (guard === "clause" && !opens && !(isTold(form) && (form.number === "p" || followsSubject(context, at))))
    return false;
  if (guard === "clause" && form.verb.addressee === "object" && !opens && !reachesSomebody(context, at))
    return false;
  return !isInsideName(context, at) && !asksForAnonymity(context, at);
}

/** "دعوة": a noun, where "دعوه" is a verb with its object. */
const CLOSED_T = "\u0629";

/** "أُعلن": a damma on the first letter of a verb in the past, a conjunction before it or not. */
const PASSIVE = /^(?:[\u0648\u0641]\u064E?)?.\u064F/;

/** "في بيان نشر على الموقع": what was published, and no verb of the document. */
function isPublished({ tokens, phraseTo }: SentenceContext, at: number, { tense, verb }: CueForm): boolean {
  const phrase = phraseTo.get(at);
  if (tense !== "past" || verb.guard !== "clause" || phrase?.kind !== "document" || phrase.definite)
    return false;
  const next = tokens[at + 1]?.word;
  return next !== undefined && (next.classes.has("preposition") || next.classes.has("time"));
}

/** "طلب عدم نشر اسمه": how a source wants to be named is nothing said. */
function asksForAnonymity({ tokens }: SentenceContext, at: number): boolean {
  const next = tokens[at + 1]?.word.classes;
  if (!next?.has("negation") && !next?.has("detail")) return false;
  return [at + 2, at + 3, at + 4].some((i) => tokens[i]?.word.classes.has("anonymity"));
}

/** A form that a noun could be as well ("ثمن البضاعة") is a verb after its subject only where more than a noun may follow. */
function isTold({ verb: { frames }, gender, number }: CueForm): boolean {
  return (
    gender === "f" ||
    number !== "s" ||
    frames.some(({ marker, complement }) => marker !== "" || complement !== "noun")
  );
}

/** "أعتقد", where "اعتقد" is the verb: the words of somebody who speaks of himself. */
function isFirstPerson({ text }: ReadToken, { spelling }: CueForm): boolean {
  return spelling.startsWith(PLAIN_ALEF) && text.includes(EXACT_SIGN);
}

const PLAIN_ALEF = "\u0627";

/** A seat of hamza, which tells هنأ from هنا. */
const EXACT_SIGN = "\u0623";

/** A participle that says what the speaker does: after a comma or a close, in the accusative. */
function isAdverbial(context: SentenceContext, at: number, token: ReadToken, form: CueForm): boolean {
  if (token.word.preposition !== "" || token.word.definite) return false;
  if (token.word.classes.has("particle") && !context.tokens[at + 1]?.word.act?.suffixed) return false;
  if (isInsideName(context, at) || isPredicate(context, at)) return false;
  if (form.verb.guard === "clause" && form.gender === "f" && token.text.endsWith(HIS)) return false;
  if (form.gender === "f" && isNoun(context, at, form)) return false;
  if (form.number === "s" && form.gender === "m") return true;
  const before = context.tokens[at - 1];
  if (token.word.joined || before === undefined || isMark(before) || at === context.sentence.from)
    return true;
  if (form.number === "p")
    return form.gender === "m" && verbBefore(context, at) !== undefined && !token.word.title;
  if (token.word.group && !leadsToClause(context, at)) return false;
  return (
    (leadsToClause(context, at) || !context.phraseTo.has(at)) &&
    verbBefore(context, at)?.gender === form.gender
  );
}

/** "ويظل الفريق مهددا": what somebody is, after a verb of being. */
function isPredicate({ tokens, sentence }: SentenceContext, at: number): boolean {
  if (tokens[at]?.word.joined) return false;
  for (let before = at - 1; before >= Math.max(sentence.from, at - SUBJECT); before--) {
    const token = tokens[before];
    if (!token || isMark(token) || token.word.cues.length > 0 || token.word.classes.has("particle"))
      return false;
    if (token.word.classes.has("auxiliary")) return true;
  }
  return false;
}

/** As many words as a verb of being and what it says may stand apart. */
const SUBJECT = 3;

/** "أمل هباني": the first of the words of a name. */
function isName({ phraseFrom }: SentenceContext, at: number): boolean {
  const name = phraseFrom.get(at)?.name;
  return name !== undefined && name.from === at && name.to > at + 1;
}

/** "أخذ موافقة", "طالب وطالبة": after a noun without the article, or beside the masculine, a noun itself. */
function isNoun(context: SentenceContext, at: number, { verb }: CueForm): boolean {
  const before = context.tokens[at - 1];
  if (before?.kind !== "word") return false;
  if (context.tokens[at]?.word.joined)
    return before.word.cues.some((other) => other.verb === verb && other.tense === "participle");
  const noun =
    (before.word.common || before.word.group !== undefined) &&
    !before.word.definite &&
    before.word.cues.length === 0;
  return noun && !before.word.grammar && !leadsToClause(context, at);
}

/** "ومقره": a noun with a pronoun, where "مقرة" is the participle. */
const HIS = "\u0647";

/** "مؤكدة أن", "مشيرة إلى أن". */
function leadsToClause({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  const next = vocabulary.markers.has(tokens[at + 1]?.word.norm ?? "") ? at + 2 : at + 1;
  return tokens[next]?.word.classes.has("complementizer") === true;
}

/** The last verb of reporting before a token, in its sentence. */
function verbBefore({ tokens, sentence }: SentenceContext, at: number): CueForm | undefined {
  for (let i = at - 1; i >= sentence.from; i--) {
    const form = tokens[i]?.word.cues.find(({ tense }) => tense === "past");
    if (form) return form;
  }
  return undefined;
}

function isNegated({ tokens, sentence }: SentenceContext, at: number): boolean {
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (before?.word.classes.has("negation") || before?.word.classes.has("hypothetical")) return true;
  const further = at - 1 > sentence.from ? tokens[at - 2] : undefined;
  return (
    before?.word.classes.has("complementizer") === true && further?.word.classes.has("negation") === true
  );
}

/** After a preposition stands a noun, and no verb. */
function isLed({ tokens, sentence }: SentenceContext, at: number): boolean {
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  return before !== undefined && !tokens[at]?.word.joined && isPreposition(before);
}

/** "تأكيد الوزير", "تعهد من الوزير": a noun of saying with whoever says it. */
export function isOwned({ tense, verb }: CueForm): boolean {
  return tense === "noun" && verb.guard === "named";
}

/** A noun follows it, and no verb. */
function isPreposition({ word: { classes } }: ReadToken): boolean {
  return classes.has("preposition") && !classes.has("opener") && !classes.has("conjunction");
}

/** At the head of its sentence, after a mark, a conjunction or a word that leads a clause on. */
export function opensClause(context: SentenceContext, at: number, token: ReadToken): boolean {
  const { tokens, sentence, vocabulary, phraseFrom } = context;
  if (at === sentence.from || token.word.joined || followsTurn(context, at)) return true;
  const before = tokens[at - 1];
  if (!before) return true;
  const further = tokens[at - 2]?.word.classes;
  if (isMark(before))
    return !(before.quote >= 0 && further?.has("complementizer") && !further.has("pronoun"));
  const { classes } = before.word;
  if (classes.has("complementizer") && further?.has("auxiliary")) return true;
  if (classes.has("complementizer") && further?.has("occasion")) return phraseFrom.has(at + 1);
  if (classes.has("relative") || classes.has("opener") || classes.has("auxiliary")) return true;
  return classes.has("pronoun") && vocabulary.markers.get(before.word.norm) === undefined;
}

/** "على صعيد آخر عبر", "وفي هذا السياق ذكر": the words that turn to something else at the head of a sentence. */
function followsTurn({ tokens, sentence: { from } }: SentenceContext, at: number): boolean {
  if (at > from + 4 || !tokens[from]?.word.classes.has("preposition")) return false;
  return tokens.slice(from + 1, at).some(({ word }) => word.classes.has("turn"));
}

/** "طالب الحكومة": not "طالب الدكتوراة", where the verb is a noun. */
function reachesSomebody({ tokens, phraseFrom }: SentenceContext, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || phraseFrom.has(at + 1)) return true;
  return !next.word.definite || next.word.preposition !== "" || PLURAL.test(next.word.base);
}

const PLURAL = /(?:\u0627\u062A|\u064A\u0646)$/;

/** At the head of a sentence or after a mark: "عقب الوزير", where "عقب اللقاء" is after it. */
function startsClause({ tokens, sentence }: SentenceContext, at: number): boolean {
  const before = tokens[at - 1];
  return at === sentence.from || before === undefined || isMark(before);
}

function followsSubject(context: SentenceContext, at: number): boolean {
  const phrase = context.phraseTo.get(at);
  if (!phrase || phrase.kind === "place" || (phrase.kind === "document" && phrase.definite)) return false;
  return headBefore(context, phrase) !== undefined;
}

function isInsideName({ phraseOver }: SentenceContext, at: number): boolean {
  const phrase = phraseOver.get(at);
  return phrase !== undefined && phrase.from < at;
}
