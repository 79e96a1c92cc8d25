import type { ArticleFilter } from "../filter.ts";
import type { ArticleOrder } from "../store.ts";
import { indexWords } from "../words.ts";
import { agentKeys } from "./agent-keys.ts";
import { type Branch, NOTHING } from "./branch.ts";
import type { Database, Fragment } from "./database.ts";
import { placeWithin } from "./date-range.ts";

/** The branches of a list of articles; `part` is what must hold of the place besides. */
export type ArticleBranches = (part: ((place: string) => Fragment) | undefined) => Branch[];

/** How the articles of a filter are read: along the first of its conditions, and the others are looked up for each. */
export async function articleBranches(
  db: Database,
  filter: ArticleFilter,
  order: ArticleOrder,
): Promise<ArticleBranches> {
  const [first = EVERY, ...others] = await conditionsOf(db, filter);
  const place = `${first.table}.${first.place}`;
  const ways = first.anyOf.length === 0 ? [() => NOTHING] : first.anyOf;
  return (part) =>
    ways.map((holds) => ({
      document: place,
      from: first.table,
      where: [
        holds(first.table),
        ...others.map((condition) => lookedUp(condition, place)),
        ...placeWithin(place, filter.date),
        ...(part ? [part(place)] : []),
      ],
      order: [{ expression: place, kind: "place", descending: order === "DATE_ASC" }],
    }));
}

/** What must hold of an article: a table has a row of its place for which one of these holds. */
interface Condition {
  readonly table: string;
  /** The column of the place. */
  readonly place: string;
  readonly anyOf: readonly ((row: string) => Fragment)[];
}

const EVERY: Condition = { table: "article", place: "place", anyOf: [() => ({ sql: "1 = 1", params: [] })] };

/** The conditions of a filter; what is likely to hold of the fewest articles comes first. */
async function conditionsOf(db: Database, filter: ArticleFilter): Promise<Condition[]> {
  const { text, meeting, language } = filter;
  const conditions: Condition[] = [];
  if (text !== undefined) {
    const words = indexWords(text);
    const found = () => db.dialect.matching("article_words", { all: words, anyOf: [] });
    conditions.push({
      table: "article_words",
      place: db.dialect.document,
      anyOf: words.length === 0 ? [] : [found],
    });
  }
  const mentioned = await agentKeys(db, filter.mentions);
  if (mentioned)
    conditions.push({ table: "article_agent", place: "article", anyOf: mentioned.map(equal("agent")) });
  if (meeting !== undefined) {
    const holds = (row: string) => ({
      sql: `${row}.meeting = (SELECT key FROM meeting WHERE id = ?)`,
      params: [meeting],
    });
    conditions.push({ table: "meeting_article", place: "article", anyOf: [holds] });
  }
  const agencies = await agentKeys(db, filter.agency);
  if (agencies) conditions.push({ table: "article", place: "place", anyOf: agencies.map(equal("agency")) });
  if (language !== undefined) {
    conditions.push({ table: "article", place: "place", anyOf: [language].map(equal("language")) });
  }
  return conditions;
}

function equal(column: string): (value: string | number) => (row: string) => Fragment {
  return (value) => (row) => ({ sql: `${row}.${column} = ?`, params: [value] });
}

function lookedUp({ table, place, anyOf }: Condition, of: string): Fragment {
  const ways = anyOf.map((holds) => holds("x"));
  if (ways.length === 0) return NOTHING;
  return {
    sql: `EXISTS (SELECT 1 FROM ${table} x WHERE x.${place} = ${of} AND (${ways.map(({ sql }) => sql).join(" OR ")}))`,
    params: ways.flatMap(({ params }) => params),
  };
}
