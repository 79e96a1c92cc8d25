import type { Statement } from "../../graph/statement.ts";
import { isolate } from "../isolate.ts";
import type { GoldStatement } from "./gold.ts";
import { intersectionOverUnion, type Range } from "./range.ts";

/** What a content has too much and what it lacks, at its beginning and at its end, against the likest annotated one. */
export function differenceOf(gold: GoldStatement, { content, text }: Statement, article: string): string {
  const [first, last] = [content[0], content.at(-1)];
  const [right] = gold.contents.toSorted(
    (a, b) => intersectionOverUnion(content, b) - intersectionOverUnion(content, a),
  );
  if (!first || !last || !right) return `It is ${isolate(text)}.`;
  const characters = Array.from(article);
  const words = ({ start, end }: Range) => isolate(characters.slice(start, end).join("").trim());
  const parts = [
    ...side("beginning", { start: first.start, end: right.start }, words),
    ...side("end", { start: right.end, end: last.end }, words),
  ];
  return `${parts.join(". ") || `It is ${isolate(text)}, and annotated is ${isolate(right.text)}`}.`;
}

/** A stretch is too much where it has a length, and lacking where it would have a negative one. */
function side(where: string, { start, end }: Range, words: (range: Range) => string): string[] {
  if (start < end) return [`Too long at its ${where} by ${words({ start, end })}`];
  return start > end ? [`Too short at its ${where} by ${words({ start: end, end: start })}`] : [];
}
