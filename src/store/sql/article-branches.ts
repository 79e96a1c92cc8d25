import type { ArticleFilter } from "../filter.ts";
import type { ArticleOrder } from "../store.ts";
import { indexWords } from "../words.ts";
import { agentKeys } from "./agent-keys.ts";
import { type Branch, NOTHING } from "./branch.ts";
import type { Database, Fragment } from "./database.ts";
import { placeWithin } from "./date-range.ts";

/** The branches of a list of articles; what is given must hold of the place besides. */
export type ArticleBranches = (part: ((place: string) => Fragment) | undefined) => Branch[];

/**
 * How the articles of a filter are read: along what is likely to name the fewest,
 * words, then who is mentioned, then a meeting; the rest is looked up for each.
 */
export async function articleBranches(
  db: Database,
  filter: ArticleFilter,
  order: ArticleOrder,
): Promise<ArticleBranches> {
  const mentioned = await agentKeys(db, filter.mentions);
  const agencies = await agentKeys(db, filter.agency);
  const words = filter.text === undefined ? undefined : indexWords(filter.text);

  const along = (
    place: string,
    from: string,
    ranges: readonly Fragment[],
    conditions: readonly Condition[],
  ) => {
    const held = conditions.map((condition) => lookedUp(condition, place));
    return (part: ((place: string) => Fragment) | undefined): Branch[] =>
      ranges.map((range) => ({
        document: place,
        from,
        where: [range, ...held, ...placeWithin(place, filter.date), ...(part ? [part(place)] : [])],
        order: [{ expression: place, kind: "place", descending: order === "DATE_ASC" }],
      }));
  };

  const oneOf = (expression: string, keys: readonly number[]): Fragment => ({
    sql: db.dialect.oneOf(expression, "integer"),
    params: [{ kind: "integer", values: keys }],
  });
  const mention = mentioned && {
    table: "article_agent",
    place: "article",
    holds: oneOf("x.agent", mentioned),
  };
  const meeting = filter.meeting !== undefined && {
    table: "meeting_article",
    place: "article",
    holds: { sql: "x.meeting = (SELECT key FROM meeting WHERE id = ?)", params: [filter.meeting] },
  };
  const ofArticle = [
    ...(filter.language === undefined ? [] : [{ sql: "x.language = ?", params: [filter.language] }]),
    ...(agencies ? [oneOf("x.agency", agencies)] : []),
  ];
  const article = ofArticle.map((holds) => ({ table: "article", place: "place", holds }));

  if (words) {
    const found =
      words.length === 0 ? NOTHING : db.dialect.matching("article_words", { all: words, anyOf: [] });
    const rest = [...(mention ? [mention] : []), ...(meeting ? [meeting] : []), ...article];
    return along(`article_words.${db.dialect.document}`, "article_words", [found], rest);
  }
  if (mentioned) {
    const ranges = mentioned.map((key) => ({ sql: "l.agent = ?", params: [key] }));
    const rest = [...(meeting ? [meeting] : []), ...article];
    return along("l.article", "article_agent l", ranges.length === 0 ? [NOTHING] : ranges, rest);
  }
  if (meeting) {
    const range = { ...meeting.holds, sql: meeting.holds.sql.replace("x.", "l.") };
    return along("l.article", "meeting_article l", [range], article);
  }
  const [range = EVERYTHING, ...rest] = ofArticle;
  const both = {
    sql: [range, ...rest].map(({ sql }) => `(${sql})`).join(" AND "),
    params: [range, ...rest].flatMap(({ params }) => params),
  };
  return along("x.place", "article x", [both], []);
}

/** What must hold of the article of a place: a row of a table says so. */
interface Condition {
  readonly table: string;
  /** The column that holds the place. */
  readonly place: string;
  /** Of the row, `x`. */
  readonly holds: Fragment;
}

function lookedUp({ table, place, holds }: Condition, of: string): Fragment {
  return {
    sql: `EXISTS (SELECT 1 FROM ${table} x WHERE x.${place} = ${of} AND ${holds.sql})`,
    params: holds.params,
  };
}

const EVERYTHING: Fragment = { sql: "1 = 1", params: [] };
