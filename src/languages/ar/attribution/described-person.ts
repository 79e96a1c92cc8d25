import type { ReadToken } from "../document.ts";
import { titlesAfter } from "../mentions/person.ts";
import { personNameAt } from "../mentions/person-name.ts";
import { type Phrase, phraseOf, type Title } from "../mentions/phrase.ts";
import { isHumanPlural, isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";

/** As many words as describe somebody before the name. */
const LONGEST = 4;

/**
 * A name after what its bearer is, in words that are no post: a noun with the
 * article, its adjectives, the name, and then the end of the subject.
 *
 *     قالت الأخصائية الاجتماعية عائشة الملحم إن
 */
export function describedPersonAt(context: SentenceContext, from: number, end: number): Phrase | undefined {
  const { tokens } = context;
  if (!describes(tokens[from]) || isHumanPlural(tokens[from])) return undefined;
  let at = from + 1;
  while (at < end && at < from + LONGEST && isAdjective(tokens[at])) at++;
  const first = tokens[at];
  if (at >= end || first?.kind !== "word") return undefined;
  const name = personNameAt(context, at, end, "title");
  if (!name || !(first.word.given || name.match || name.to - name.from > 1)) return undefined;
  if (!endsSubject(tokens[name.to], name.to >= end)) return undefined;
  const after = titlesAfter(context, name.to, end);
  const gender = tokens[from]?.word.base.endsWith(CLOSED_T) ? "f" : "m";
  const description: Title = {
    from,
    to: at,
    gender,
    number: "s",
    definite: true,
    known: [],
    country: undefined,
    body: undefined,
  };
  return phraseOf("person", from, after.to, gender, "s", {
    name: { from: name.from, to: name.to },
    known: name.match?.known,
    short: name.match ? name.match.short : name.to - name.from === 1,
    titles: [description, ...after.titles],
  });
}

/** Ta marbuta, folded to ha. */
const CLOSED_T = "\u0647";

function describes(token: ReadToken | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { word } = token;
  return word.definite && !word.grammar && !word.organization && word.group === undefined && !word.given;
}

function isAdjective(token: ReadToken | undefined): boolean {
  if (token?.kind !== "word") return false;
  return token.word.definite && !token.word.joined && !token.word.given && !token.word.grammar;
}

function endsSubject(token: ReadToken | undefined, last: boolean): boolean {
  if (last || !token || isMark(token)) return true;
  const { word } = token;
  return word.grammar || word.preposition !== "" || word.joined || word.title !== undefined;
}
