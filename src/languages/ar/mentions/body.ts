import type { Gender } from "../conjugation.ts";
import { complementAfter, countryOf, definiteTail, idafaAfter, nameAt } from "./noun-phrase.ts";
import { type Phrase, type PhraseKind, phraseOf } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";

/** An organization, a state or a place that the gazetteer knows. */
export function knownBodyAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const match = nameAt(context, from, end);
  const first = match?.known.find((known) => known.kind !== "person");
  if (!match || !first) return undefined;
  const { organization } = context.tokens[from]?.word ?? {};
  const longer = organization ? namedBodyAt(context, from, end) : undefined;
  if (longer && longer.to > match.to) return longer;
  const kind: PhraseKind =
    first.kind === "state" ? "state" : first.kind === "place" ? "place" : "organization";
  const country = countryOf(match.known);
  return {
    ...phraseOf(kind, from, match.to, organization?.gender ?? genderOf(context, from, kind)),
    name: { from, to: match.to },
    known: match.known.filter((known) => known.kind !== "person"),
    short: match.short,
    ...(organization && { head: organization }),
    ...(country && { country }),
  };
}

/** States and places are feminine, and so is a body whose first word ends in ta marbuta, folded to ha. */
function genderOf({ tokens }: MentionContext, from: number, kind: PhraseKind): Gender {
  const base = tokens[from]?.word.base ?? "";
  return kind === "organization" && !base.endsWith("\u0647") ? "m" : "f";
}

/** A body named by its head: "وزارة الخارجية الروسية", "الحكومة الألمانية", "المنظمة". */
export function namedBodyAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const token = context.tokens[from];
  const head = token?.word.organization;
  if (!token || !head) return undefined;
  const rest = token.word.definite
    ? { ...definiteTail(context, from + 1, end, head.gender), definite: true, known: [] }
    : idafaAfter(context, from, end);
  const complement = complementAfter(context, rest.to, end);
  const to = quotedNameEnd(context, from + 1, end) ?? complement?.to ?? rest.to;
  if (!token.word.definite && to === from + 1) return undefined;
  const country = rest.country ?? complement?.country;
  const match = nameAt(context, from, end);
  return {
    ...phraseOf("organization", from, to, head.gender),
    name: { from, to },
    known: match?.to === to ? match.known.filter((known) => known.kind !== "person") : [],
    definite: token.word.definite || rest.definite,
    head,
    ...(country && { country }),
  };
}

/** As long as a name in quotation marks may be, in tokens, its marks too. */
const LONGEST = 7;

/** "شركة «فلان للنقل»": the name of a body, in quotation marks. */
function quotedNameEnd({ tokens }: MentionContext, from: number, end: number): number | undefined {
  const open = tokens[from];
  if (open?.kind !== "mark" || open.quote < 0 || tokens[from - 1]?.quote === open.quote) return undefined;
  let to = from + 1;
  while (to < Math.min(end, from + LONGEST) && tokens[to]?.quote === open.quote) to++;
  const last = tokens[to - 1];
  const closed = last?.kind === "mark" && tokens[to]?.quote !== open.quote;
  return closed && to - from > 2 ? to : undefined;
}
