import type { Fit, Place } from "./frame.ts";

/** أن, إلى أن, بأنه …: a complementizer, after its preposition where the frame has one. */
export function clause({ context, verb, at, token, marker }: Place): Fit | undefined {
  const { tokens, vocabulary } = context;
  if (context.phraseOver.get(at)?.kind === "person") return undefined;
  if (!token.word.classes.has("complementizer") || token.word.joined) return undefined;
  const before = tokens[at - 1];
  const standing = before && at - 1 > verb ? vocabulary.markers.get(before.word.norm) : undefined;
  const fused = vocabulary.fused.get(token.word.norm[0] ?? "");
  const found = standing ?? fused ?? "";
  if (found !== marker) return undefined;
  return { content: at + 1, subjectEnd: standing ? at - 1 : at };
}
