import type { Article } from "../../graph/article.ts";
import type { ArticleFilter } from "../filter.ts";
import { unpackArticle } from "../pack/article.ts";
import type { ArticleOrder, Page, PageRequest } from "../store.ts";
import { articleBranches } from "./article-branches.ts";
import type { Database } from "./database.ts";
import { dated, undated } from "./date-range.ts";
import { countOf, partOf, type Reading } from "./list.ts";
import { pageOf } from "./page.ts";

export const ARTICLE_COLUMNS = "a.record AS record, a.text AS text, a.urls AS urls";

export interface ArticleRow {
  readonly record: string;
  readonly text: string;
  readonly urls: string;
}

export function articleOfRow({ record, text, urls }: ArticleRow): Article {
  return unpackArticle(record, text, JSON.parse(urls) as readonly string[]);
}

export async function articles(
  db: Database,
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Promise<Page<Article>> {
  const branches = await articleBranches(db, filter, page.order);
  const parts = page.order === "DATE_ASC" ? [dated, undated] : [undefined];
  return pageOf(
    "articles",
    parts.map((part) => partOf(db, branches(part), READING)),
    page,
  );
}

export async function countArticles(db: Database, filter: ArticleFilter): Promise<number> {
  const branches = await articleBranches(db, filter, "DATE_DESC");
  return countOf(db, branches(undefined));
}

const READING: Reading<ArticleRow, Article> = {
  columns: ARTICLE_COLUMNS,
  join: "JOIN article a ON a.place = p.document",
  item: articleOfRow,
};
