import type { Source } from "../extract/source.ts";
import { isPartialDate } from "../graph/partial-date.ts";
import { UnstorableTextError } from "../store/errors.ts";
import { checkStorable } from "../store/storable.ts";
import type { Document } from "./document.ts";
import { inMegabytes, MAX_ARTICLE_BYTES, MAX_PAGE_BYTES } from "./limits.ts";
import { SourceError } from "./source-error.ts";
import { isWebAddress } from "./web/is-web-address.ts";

const MAX_FACT_LENGTH = 4_000;

/**
 * Makes sure that a document can be put into a database as it is.
 *
 * @throws SourceError naming what is in the way.
 */
export function checkDocument({ form, body, facts, place }: Document): void {
  if (form === "text") {
    checkSource({ ...facts, text: body }, place);
  } else {
    checkLength(body, MAX_PAGE_BYTES, place);
    checkCharacters(body, facts, place);
    checkFacts(facts, place);
  }
}

/**
 * Makes sure that a source holds text, and that every store can keep all of it.
 *
 * @throws SourceError naming what is in the way.
 */
export function checkSource({ text, ...facts }: Source, place: string): void {
  if (text === "")
    throw new SourceError(place, "This is empty. An article has at least a line of text.", "EMPTY");
  if (text.trim() === "") {
    throw new SourceError(
      place,
      "This holds only white space. An article has at least a line of text.",
      "EMPTY",
    );
  }
  checkLength(text, MAX_ARTICLE_BYTES, place);
  checkCharacters(text, facts, place);
  checkFacts(facts, place);
}

function checkLength(text: string, most: number, place: string): void {
  if (Buffer.byteLength(text) > most) {
    throw new SourceError(
      place,
      `This is longer than ${inMegabytes(most)}. Give one article at a time.`,
      "TOO_LONG",
    );
  }
}

function checkFacts(facts: Document["facts"], place: string): void {
  const long = Object.entries(facts).find(([, value]) => value.length > MAX_FACT_LENGTH);
  if (long) {
    throw new SourceError(
      place,
      `The ${long[0]} is longer than ${MAX_FACT_LENGTH} characters.`,
      "WRONG_FACT",
    );
  }
  if (facts.url !== undefined && !isWebAddress(facts.url)) {
    throw new SourceError(
      place,
      `The address "${facts.url}" is none of the web: it does not begin with http:// or https://.`,
      "WRONG_FACT",
    );
  }
  if (facts.publishedOn !== undefined && !isPartialDate(facts.publishedOn)) {
    throw new SourceError(
      place,
      `The date "${facts.publishedOn}" is not written 2018-05-22, 2018-05 or 2018.`,
      "WRONG_FACT",
    );
  }
}

function checkCharacters(text: string, facts: Document["facts"], place: string): void {
  try {
    checkStorable(text, "This is not text: it");
    checkStorable(facts, "What is said of the source");
  } catch (error) {
    throw error instanceof UnstorableTextError ? new SourceError(place, error.message, "NOT_TEXT") : error;
  }
}
