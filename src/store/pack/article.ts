import type { Article, Dateline, Paragraph } from "../../graph/article.ts";
import {
  evidenceReader,
  type PackEvidence,
  type PackedEvidence,
  type Window,
  wholeText,
} from "./evidence.ts";

/** An article without its text and addresses, which are kept beside it. */
type PackedArticle = Omit<Article, "text" | "urls" | "lead" | "dateline" | "paragraphs"> & {
  /** The paragraph that is the lead, or the lead itself where it is none. */
  readonly lead: number | string;
  readonly dateline?: Omit<Dateline, "evidence"> & { readonly evidence: PackedEvidence };
  /** Start and end, in code points and in UTF-16 units. */
  readonly paragraphs: readonly (readonly [number, number, number, number])[];
};

export function packArticle(article: Article, pack: PackEvidence): string {
  const { text, urls: _, lead, dateline, paragraphs, ...rest } = article;
  const leading = paragraphs.findIndex(
    ({ startUtf16, endUtf16 }) => text.slice(startUtf16, endUtf16) === lead,
  );
  const packed: PackedArticle = {
    ...rest,
    lead: leading === -1 ? lead : leading,
    ...(dateline && { dateline: { ...dateline, evidence: pack(dateline.evidence, "the dateline") } }),
    paragraphs: paragraphs.map(({ start, end, startUtf16, endUtf16 }) => [start, end, startUtf16, endUtf16]),
  };
  return JSON.stringify(packed);
}

/** What was just parsed is filled in, which is much faster than a copy. */
export function unpackArticle(record: string, text: string, urls: readonly string[]): Article {
  const packed = JSON.parse(record) as PackedArticle;
  const { lead, dateline } = packed;
  const paragraphs = packed.paragraphs.map(
    ([start, end, startUtf16, endUtf16], index): Paragraph => ({ index, start, end, startUtf16, endUtf16 }),
  );
  const leading = typeof lead === "number" ? paragraphs[lead] : undefined;
  return Object.assign(
    packed,
    {
      text,
      urls,
      lead: typeof lead === "string" ? lead : text.slice(leading?.startUtf16, leading?.endUtf16),
      paragraphs,
    },
    dateline && { dateline: unpackDateline(dateline, wholeText(packed.id, text)) },
  );
}

function unpackDateline(dateline: NonNullable<PackedArticle["dateline"]>, window: Window): Dateline {
  return { ...dateline, evidence: evidenceReader(window)(dateline.evidence) };
}
