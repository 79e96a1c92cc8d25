import type { Gender } from "../conjugation.ts";
import type { Range } from "../document.ts";
import { complementAfter } from "./complement.ts";
import { definiteRest, definiteTail } from "./definite-tail.ts";
import { idafaAfter } from "./idafa.ts";
import { countryOf, nameAt } from "./known-name.ts";
import { personNameAt } from "./person-name.ts";
import { type Phrase, type PhraseKind, phraseOf } from "./phrase.ts";
import { quotedNameAt } from "./quoted-name.ts";
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
  return phraseOf(kind, from, match.to, organization?.gender ?? genderOf(context, from, kind), "s", {
    name: { from, to: match.to },
    known: match.known.filter((known) => known.kind !== "person"),
    short: match.short,
    head: organization,
    country: countryOf(match.known),
  });
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
    ? definiteRest(definiteTail(context, numberEnd(context, from + 1, end), end, head.gender))
    : idafaAfter(context, from, end);
  const mayBeQuoted =
    !token.word.definite && (rest.to === from + 1 || context.tokens[rest.to - 1]?.word.definite);
  const quoted = mayBeQuoted ? quotedNameAt(context, rest.to, end) : undefined;
  if (quoted) return quotedBody(context, from, quoted, end);
  const complement = complementAfter(context, rest.to, end);
  const to = complement?.to ?? holderEnd(context, rest.to, end) ?? rest.to;
  if (!token.word.definite && to === from + 1) return undefined;
  const match = nameAt(context, from, end);
  return phraseOf("organization", from, to, head.gender, "s", {
    name: { from, to },
    known: match?.to === to ? match.known.filter((known) => known.kind !== "person") : [],
    definite: token.word.definite || rest.definite,
    head,
    country: rest.country ?? complement?.country,
  });
}

/** "القناة 13": a number that is a name. */
function numberEnd({ tokens }: MentionContext, at: number, end: number): number {
  return at < end && tokens[at]?.kind === "number" ? at + 1 : at;
}

/** "إدارة الرئيس فلان": the name of whoever has the post that a body is named after. */
function holderEnd(context: MentionContext, at: number, end: number): number | undefined {
  const post = context.tokens[at - 1]?.word;
  return post?.title && post.definite ? personNameAt(context, at, end, "title")?.to : undefined;
}

/** "صحيفة «الضفاف» اليومية": the kind of body, its name in quotation marks, adjectives. */
function quotedBody(context: MentionContext, from: number, quoted: Range, end: number): Phrase {
  const inner = { from: quoted.from + 1, to: quoted.to - 1 };
  const match = nameAt(context, inner.from, end);
  const tail = definiteTail(context, quoted.to, end);
  const head = context.tokens[from]?.word.organization;
  return phraseOf("organization", from, tail.to, head?.gender, "s", {
    name: { from, to: quoted.to },
    alias: inner,
    known: match?.to === inner.to ? match.known.filter(({ kind }) => kind === "organization") : [],
    head,
    country: tail.country,
  });
}
