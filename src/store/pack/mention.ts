import type { Evidence } from "../../graph/evidence.ts";
import type { Mention } from "../../graph/mention.ts";
import { evidenceReader, type PackEvidence, type PackedEvidence, wholeText } from "./evidence.ts";

export function packMentionEvidence({ agentId, evidence }: Mention, pack: PackEvidence): string {
  return JSON.stringify(pack(evidence, `a mention of ${agentId}`));
}

export function unpackMentionEvidence(packed: string, articleId: string, text: string): Evidence {
  return evidenceReader(wholeText(articleId, text))(JSON.parse(packed) as PackedEvidence);
}
