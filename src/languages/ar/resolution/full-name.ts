import type { Document, Range, ReadToken } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import { looksLikeVerb } from "../mentions/name-shapes.ts";

/** As many words as a name has before its last. */
const LONGEST = 3;

/** Where each word of a document stands; worked out for the first that is asked for. */
const PLACES = new WeakMap<Document, ReadonlyMap<string, readonly number[]>>();

/** The longest name of an article that ends in the word of a place, elsewhere than there. */
export function fullNameIn(document: Document, at: number): Range | undefined {
  const base = document.tokens[at]?.word.base ?? "";
  let best: Range | undefined;
  for (const place of placesOf(document).get(base) ?? []) {
    if (place === at) continue;
    const from = beginning(document, place);
    if (from < place && (!best || place - from > best.to - best.from - 1)) best = { from, to: place + 1 };
  }
  return best;
}

function placesOf(document: Document): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(document);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [at, { kind, word }] of document.tokens.entries()) {
    if (kind !== "word") continue;
    const list = places.get(word.base);
    if (list) list.push(at);
    else places.set(word.base, [at]);
  }
  PLACES.set(document, places);
  return places;
}

/** The first word of the name that ends at a place: a given name, or one that a word of respect or a post stands before. */
function beginning(document: Document, place: number): number {
  const { tokens } = document;
  let from = place;
  let given = place;
  while (place - from < LONGEST && isNamePart(tokens[from - 1], tokens[from])) {
    from--;
    if (tokens[from]?.word.given) given = from;
  }
  const before = tokens[from - 1];
  const led =
    before?.kind === "word" && (before.word.honorific || before.word.title || before.word.adjective);
  if (led && from < place) return from;
  return given < place || from === place || !isPlaced(document, place) ? given : place - 1;
}

/** Two words nobody knows that are a name by what stands around them: a verb before, or after them who somebody is. */
function isPlaced(document: Document, place: number): boolean {
  const [verb, first, last] = document.tokens.slice(Math.max(0, place - 2), place + 1);
  if (!first || !last || looksLikeVerb(first.word)) return false;
  if (last.word.definite && !last.word.base.endsWith(YA)) return false;
  return verb?.word.cues.some(({ tense }) => tense !== "participle") === true || isTold(document, place + 1);
}

const YA = "\u064A";

/** "فلان الفلاني، مدير", "فلان الفلاني (35 عاما)": who somebody is, after the name. */
function isTold({ tokens }: Document, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark?.text !== "(" && !COMMAS.has(mark?.text ?? "")) return mark?.word.title !== undefined;
  return next?.kind === "number" || next?.word.title !== undefined;
}

function isNamePart(token: ReadToken | undefined, next: ReadToken | undefined): boolean {
  if (token?.kind !== "word" || next?.kind !== "word" || next.word.joined || next.word.preposition !== "")
    return false;
  const { word } = token;
  if (word.grammar) return false;
  if (word.given) return true;
  if (word.definite || word.common || word.joined || word.preposition !== "") return false;
  if (word.title || word.organization || word.honorific || word.linking || word.group) return false;
  return (
    word.cues.length === 0 && !word.act && !word.topic && !word.adjective && !word.classes.has("adjective")
  );
}
