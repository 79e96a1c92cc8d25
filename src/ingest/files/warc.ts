import { WARCParser, type WARCRecord } from "warcio";
import type { Document, Refusal } from "../document.ts";
import { decodeHtml } from "../html/decode-html.ts";
import { SourceError } from "../source-error.ts";
import { pathProblem } from "./path-problem.ts";
import { payloadOf } from "./warc-payload.ts";
import { WarcStream } from "./warc-stream.ts";

/**
 * The pages of a web archive: its responses that are HTML and were answered
 * with success. What else it holds is passed over. A page that cannot be used
 * is refused; the others are still given.
 */
export async function* readWarc(path: string): AsyncGenerator<Document | Refusal> {
  const stream = new WarcStream(path);
  const parser = new WARCParser(stream);
  let records = 0;
  try {
    for (;;) {
      stream.beginHeaders();
      const record = await parser.parse();
      if (!record) break;
      if (!record.warcHeaders.statusline.startsWith("WARC/"))
        throw new Error("no record begins where one should");
      records++;
      stream.beginContent();
      if (isPage(record)) yield await pageIn(record, path);
      await record.skipFully();
    }
  } catch (error) {
    throw await asSourceError(path, error, records);
  }
  if (records === 0) throw new SourceError(path, "This web archive is empty.", "EMPTY");
}

function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  if (warcType !== "response" || Number(httpHeaders?.statusCode) !== 200) return false;
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(httpHeaders?.headers.get("content-type") ?? "");
}

async function pageIn(record: WARCRecord, path: string): Promise<Document | Refusal> {
  const url = record.warcTargetURI ?? "";
  const place = `${path} (${url})`;
  try {
    const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(
      record.httpHeaders?.headers.get("content-type") ?? "",
    )?.[1];
    const body = decodeHtml(await payloadOf(record, place), place, charset);
    return { place, body, form: "html", facts: { url } };
  } catch (error) {
    if (error instanceof SourceError && error.place === place) return error.refusal;
    throw error;
  }
}

async function asSourceError(path: string, error: unknown, records: number): Promise<unknown> {
  const mended = await pathProblem(path, error);
  if (mended instanceof SourceError || !(error instanceof Error)) return mended;
  // What zlib and the parser throw at damaged bytes.
  return new SourceError(
    path,
    `Damaged after ${records} records, and not read from there: ${error.message}.`,
    "MALFORMED",
  );
}
