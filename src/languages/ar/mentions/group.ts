import type { Country } from "../countries.ts";
import { knownBodyAt, namedBodyAt } from "./body.ts";
import { definiteTail, idafaAfter, isHumanPlural } from "./noun-phrase.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";
import { titleAt } from "./title.ts";

/** "الجانبان": the two who were named. */
export function bothAt(context: MentionContext, from: number): Phrase | undefined {
  const group = context.tokens[from]?.word.group;
  if (group?.class !== "both") return undefined;
  const { to } = definiteTail(context, from + 1, context.tokens.length);
  return { ...phraseOf("group", from, to, group.gender, group.number), group };
}

/** People or papers without a name: "مصدر دبلوماسي", "مسؤولون في الوزارة", "البيان". */
export function groupAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const token = context.tokens[from];
  const group = token?.word.group;
  if (!token || !group) return undefined;
  const several = token.word.classes.has("quantity") ? severalAt(context, from, end) : undefined;
  const rest =
    several ??
    titleAt(context, from, end) ??
    (token.word.definite ? { to: from + 1 } : idafaAfter(context, from, end));
  const to = fromWhom(context, rest.to, end) ?? rest.to;
  return {
    ...phraseOf(group.class === "document" ? "document" : "group", from, to, group.gender, group.number),
    group,
    definite: token.word.definite,
    ...countryOfRest(rest),
  };
}

function countryOfRest(rest: { readonly to: number; readonly country?: Country }): {
  readonly country?: Country;
} {
  return rest.country ? { country: rest.country } : {};
}

/** "عدد من الصحف الأجنبية", "أحد المسؤولين": so many of some. */
function severalAt(
  { tokens, vocabulary }: MentionContext,
  from: number,
  end: number,
): { readonly to: number } | undefined {
  const next = tokens[from + 1];
  const noun = next && vocabulary.markers.get(next.word.norm) === "from" ? from + 2 : from + 1;
  const first = tokens[noun];
  if (!first || noun >= end || first.kind !== "word" || first.word.joined || first.word.preposition !== "")
    return undefined;
  let to = noun + 1;
  while (
    to < end &&
    tokens[to]?.word.definite &&
    !isHumanPlural(tokens[to]) &&
    !tokens[to]?.word.organization &&
    !tokens[to]?.word.title &&
    first.word.definite &&
    !tokens[to]?.word.joined &&
    !tokens[to]?.word.preposition
  )
    to++;
  return { to };
}

/** "مسؤول من حركة حماس", "مصدر في وزارة الدفاع", "المسؤول بالحركة". */
function fromWhom(context: MentionContext, from: number, end: number): number | undefined {
  const token = context.tokens[from];
  const marker = context.vocabulary.markers.get(token?.word.norm ?? "");
  const at = marker === "from" || marker === "in" ? from + 1 : token?.word.preposition ? from : undefined;
  if (at === undefined || at >= end) return undefined;
  return (knownBodyAt(context, at, end) ?? namedBodyAt(context, at, end))?.to;
}
