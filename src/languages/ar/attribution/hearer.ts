import { knownBodyAt, namedBodyAt } from "../mentions/body.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";

/** "وأوضح لـ«الجريدة» فلان أن": past the medium that was spoken to, between a verb and its subject. */
export function pastHearer(context: SentenceContext, at: number, end: number): number {
  const { tokens, vocabulary } = context;
  const token = tokens[at];
  if (!token) return at;
  const alone = token.word.classes.has("preposition") && token.word.norm.length === 1;
  if (alone) return pastQuote(context, at + 1, end) ?? at;
  if (vocabulary.fused.get(token.word.preposition) !== "for") return at;
  const body = knownBodyAt(context, at, end) ?? namedBodyAt(context, at, end);
  if (body && isMedium(body)) return pastQuote(context, body.to, end) ?? body.to;
  return token.word.organization?.kind === MEDIA ? (pastQuote(context, at + 1, end) ?? at) : at;
}

const MEDIA = "MEDIA";

function isMedium({ head, known }: NonNullable<ReturnType<typeof knownBodyAt>>): boolean {
  return (
    head?.kind === MEDIA ||
    known.some((one) => one.kind === "organization" && one.organization.kind === MEDIA)
  );
}

function pastQuote({ tokens, document }: SentenceContext, at: number, end: number): number | undefined {
  const token = tokens[at];
  if (!token || !isMark(token) || token.quote < 0) return undefined;
  const range = document.quotes[token.quote];
  return range && range.from === at && range.to <= end ? range.to : undefined;
}
