import type { PartialDate } from "../../graph/partial-date.ts";
import { compare } from "../compare.ts";

/** What one article tells of something that others tell of, too. */
export interface Told<Record> {
  readonly articleId: string;
  /** Of the article. */
  readonly date?: PartialDate | undefined;
  readonly record: Record;
}

/** What a merge gives, and the articles it took something from: the merge of these alone is the same. */
export interface Merged<Record> {
  readonly record: Record;
  readonly from: ReadonlySet<string>;
  /** Where the record shows as many articles as it may: the rank of the last of them. */
  readonly closedAt?: string;
}

/** A record shows evidence of so many articles at most, the earliest. */
export const ARTICLES_SHOWN = 10;

/** The earliest article first, those without a date last: the order in which a merge hears them. */
export function inOrder<Record>(told: readonly Told<Record>[]): Told<Record>[] {
  return told.toSorted((a, b) => compare(rankOf(a), rankOf(b)));
}

/** Ranks of articles, as texts, are in the order of the articles. */
export function rankOf({ date, articleId }: Pick<Told<unknown>, "date" | "articleId">): string {
  return `${date ?? "~"} ${articleId}`;
}
