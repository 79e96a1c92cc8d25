import { definiteRest, definiteTail } from "./definite-tail.ts";
import { idafaAfter } from "./idafa.ts";
import { bothKnown, countryOf, nameAt, namesPerson } from "./known-name.ts";
import type { NounRest } from "./noun-rest.ts";
import type { MentionContext } from "./reader.ts";

/**
 * A complement with a preposition, as the names of posts and bodies have them:
 * "للأمم المتحدة", "باسم الخارجية المصرية", "في العراق" before a name.
 */
export function complementAfter(context: MentionContext, from: number, end: number): NounRest | undefined {
  const { tokens, vocabulary } = context;
  const token = tokens[from];
  if (from >= end || token?.kind !== "word" || token.word.joined) return undefined;
  const { preposition, classes } = token.word;
  if (preposition !== "") {
    if (isMedium(context, from, end)) return undefined;
    const marker = vocabulary.fused.get(preposition);
    if (marker !== "for" && !(marker === "by" && (token.word.organization || classes.has("source"))))
      return undefined;
    if (
      marker === "for" &&
      !token.word.definite &&
      !token.word.organization &&
      !token.word.linking &&
      !token.word.title
    ) {
      const named = nameAt(context, from, end);
      if (!named || namesPerson(named)) return undefined;
      return complement(context, from, end);
    }
    return complement(context, from, end);
  }
  if (classes.has("source")) return complement(context, from + 1, end);
  const next = tokens[from + 1];
  if (
    vocabulary.markers.get(token.word.norm) === "in" &&
    next?.word.organization &&
    next.word.preposition === ""
  ) {
    const inner = complement(context, from + 1, end);
    return next.word.definite && inner?.to === from + 2 ? undefined : inner;
  }
  return undefined;
}

/** "المصدر لوكالة الأنباء": who is spoken to, and no part of a post. */
export function isMedium(context: MentionContext, from: number, end: number): boolean {
  if (context.tokens[from]?.word.organization?.kind === "MEDIA") return true;
  const named = nameAt(context, from, end)?.known ?? [];
  return named.some((one) => one.kind === "organization" && one.organization.kind === "MEDIA");
}

function complement(context: MentionContext, from: number, end: number): NounRest | undefined {
  const token = context.tokens[from];
  if (!token || from >= end || token.kind !== "word") return undefined;
  const named = nameAt(context, from, end);
  if (named && !namesPerson(named)) {
    const tail = definiteTail(context, named.to, end);
    const further = complementAfter(context, tail.to, end);
    return {
      to: further?.to ?? tail.to,
      definite: true,
      country: countryOf(named.known) ?? tail.country,
      body: { from, to: named.to },
      known: named.known,
    };
  }
  const rest = token.word.definite
    ? definiteRest(definiteTail(context, from + 1, end))
    : idafaAfter(context, from, end);
  const further = complementAfter(context, rest.to, end);
  return {
    to: further?.to ?? rest.to,
    definite: true,
    country: rest.country ?? further?.country,
    body: token.word.organization ? { from, to: further?.to ?? rest.to } : further?.body,
    known: bothKnown(rest.known, further?.known),
  };
}
