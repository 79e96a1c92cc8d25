import type { Article } from "../../graph/article.ts";

/** What the source of an article says of it beside the text. */
export type Said = Pick<Article, "publishedOn" | "headline" | "agencyId">;

/** Sorts after whatever a date has in its place. */
const LATE = "~";

/**
 * Orders copies of one text that differ in what their sources say: the one that
 * sorts first is kept, in whatever order they come from their several addresses. That is the first published,
 * then one that says more.
 */
export function saidKey({ publishedOn = "", headline, agencyId }: Said): string {
  return JSON.stringify([
    publishedOn.padEnd("2018-05-22".length, LATE),
    [headline === undefined, headline ?? ""],
    [agencyId === undefined, agencyId ?? ""],
  ]);
}
