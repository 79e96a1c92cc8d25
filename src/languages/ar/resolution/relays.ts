import type { Attribution } from "../attribution/attribution.ts";
import type { SentenceContext } from "../attribution/context.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { Entity } from "./entity.ts";
import type { ResolvedSubject } from "./resolved.ts";
import type { Speakers } from "./speakers.ts";

/** As far as a source may stand from the word that leads to it. */
const NEAR = 6;

/**
 * Who relays a statement: a source named after it ("بحسب المتحدث") or before it,
 * the agency that quotes, or a spokesperson in whose words it stands.
 */
export function relaysOf(
  context: SentenceContext,
  attribution: Attribution,
  resolved: ReadonlyMap<Attribution, ResolvedSubject>,
  speakers: Speakers,
): Entity[] {
  const source = sourceFrom(context, attribution.content.to) ?? sourceFrom(context, context.sentence.from);
  const above =
    attribution.parent && speaksForOthers(context, attribution.parent)
      ? resolved.get(attribution.parent)
      : undefined;
  if (!source && !above) return [];
  const own = resolved.get(attribution)?.speakers.map(({ entity }) => entity) ?? [];
  const named = source ? speakers.who(source).flatMap(({ entity }) => entity ?? []) : [];
  const relays = [...named, ...(above?.speakers.flatMap(({ entity }) => entity ?? []) ?? [])];
  return relays.filter(
    (entity, i) => entity.kind !== "unnamed" && !own.includes(entity) && relays.indexOf(entity) === i,
  );
}

/** The phrase after "بحسب", "نقلا عن" and the like, marks before them aside. */
function sourceFrom({ tokens, phraseFrom, sentence }: SentenceContext, from: number): Phrase | undefined {
  let at = from;
  while (at < sentence.to && isMark(tokens[at] ?? NOTHING)) at++;
  if (!tokens[at]?.word.classes.has("source-phrase")) return undefined;
  for (let i = at + 1; i < Math.min(at + NEAR, sentence.to); i++) {
    const phrase = phraseFrom.get(i);
    if (phrase) return phrase.kind === "place" ? undefined : phrase;
    if (isMark(tokens[i] ?? NOTHING)) return undefined;
  }
  return undefined;
}

const NOTHING = { kind: "word" } as Parameters<typeof isMark>[0];

function speaksForOthers({ tokens }: SentenceContext, { subject }: Attribution): boolean {
  if (subject.kind !== "overt") return false;
  return subject.phrases.some(({ titles }) =>
    titles.some(({ from }) => tokens[from]?.word.classes.has("spokesman")),
  );
}
