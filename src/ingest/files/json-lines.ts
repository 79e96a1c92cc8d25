import { createReadStream } from "node:fs";
import { decode } from "../decode.ts";
import type { Document, Refusal } from "../document.ts";
import { inMegabytes, MAX_PAGE_BYTES } from "../limits.ts";
import { dateIn } from "../local-date.ts";
import { SourceError } from "../source-error.ts";
import { type Line, linesOf } from "./lines.ts";
import { pathProblem } from "./path-problem.ts";

/**
 * The documents of a file of JSON Lines: an object a line, `text` or `html`,
 * and, where known, `url`, `headline`, `publishedOn`, `agency`, `language`.
 * A line that cannot be used is refused; the others are still given.
 */
export async function* readJsonLines(path: string): AsyncGenerator<Document | Refusal> {
  try {
    for await (const line of linesOf(createReadStream(path), MAX_PAGE_BYTES)) {
      if (line.bytes?.length !== 0) yield documentOn(line, `${path}:${line.number}`);
    }
  } catch (error) {
    throw await pathProblem(path, error);
  }
}

function documentOn({ bytes }: Line, place: string): Document | Refusal {
  try {
    if (!bytes)
      throw new SourceError(place, `This line is longer than ${inMegabytes(MAX_PAGE_BYTES)}.`, "TOO_LONG");
    return documentIn(objectIn(decode(bytes, place), place), place);
  } catch (error) {
    if (error instanceof SourceError) return error.refusal;
    throw error;
  }
}

function objectIn(json: string, place: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new SourceError(
      place,
      `This line is not JSON: ${error instanceof Error ? error.message : error}.`,
      "MALFORMED",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SourceError(place, 'This line is no JSON object. Write {"text": "…"}.', "MALFORMED");
  }
  return { ...value };
}

const FACTS = ["url", "headline", "agency", "language"] as const;

function documentIn(object: Readonly<Record<string, unknown>>, place: string): Document {
  const textOf = (key: string) => {
    const value = object[key];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") return value;
    throw new SourceError(place, `"${key}" is not a text. Write it in quotation marks.`, "MALFORMED");
  };
  const text = textOf("text");
  const body = text ?? textOf("html");
  if (body === undefined)
    throw new SourceError(place, 'There is no "text" and no "html" in this object.', "MALFORMED");
  const publishedOn = textOf("publishedOn");
  const facts = FACTS.map((key) => [key, textOf(key)]).filter(([, value]) => value !== undefined);
  return {
    place,
    body,
    form: text === undefined ? "html" : "text",
    facts: {
      ...Object.fromEntries(facts),
      ...(publishedOn === undefined ? {} : { publishedOn: dateIn(publishedOn) ?? publishedOn }),
    },
  };
}
