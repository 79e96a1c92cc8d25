import type { Agent } from "../../graph/agent.ts";
import type { Article } from "../../graph/article.ts";
import { matchesInArticle, matchesInStatement } from "../matches.ts";
import type { Page, PageRequest, SearchHit, SearchOrder } from "../store.ts";
import { indexWords } from "../words.ts";
import { AGENT_ORDERS } from "./agents.ts";
import { ARTICLE_COLUMNS, type ArticleRow, articleOfRow } from "./articles.ts";
import { type Branch, NOTHING, nearest } from "./branch.ts";
import type { Database, Fragment, TokenTable } from "./database.ts";
import { countOf, partOf } from "./list.ts";
import { type Bound, type Part, pageOf } from "./page.ts";
import { STATEMENT_COLUMNS, type StatementRow, statementOfRow } from "./statements.ts";

/**
 * First the few who say most of the agents that bear the words in their names, then
 * the texts that hold them, newest first, then the other agents: a word of many
 * names does not keep the texts away.
 */
export async function search(
  db: Database,
  query: string,
  page: PageRequest<SearchOrder>,
): Promise<Page<SearchHit>> {
  const words = indexWords(query);
  return pageOf(
    "search",
    [
      namesPart(db, words, firstNames(db, words)),
      textsPart(db, words),
      namesPart(db, words, otherNames(db, words)),
    ],
    page,
  );
}

export async function countSearch(db: Database, query: string): Promise<number> {
  const words = indexWords(query);
  const counts = [
    await countOf(db, [namesBranch(db, words)]),
    await countOf(db, [wordsBranch(db, "article_words", words)]),
    await countOf(db, [wordsBranch(db, "statement_words", words)]),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Agents that stand before the texts. */
const FIRST_NAMES = 5;

function namesPart(db: Database, words: readonly string[], branch: Branch): Part<SearchHit> {
  return partOf(db, [branch], {
    columns: "n.record AS record",
    join: "JOIN agent n ON n.key = p.document",
    item: ({ record }: { readonly record: string }): SearchHit => {
      const node = JSON.parse(record) as Agent;
      const name = nameWith(node, words);
      return { node, matches: [], ...(name !== undefined && { name }) };
    },
  });
}

/** Articles and statements are two searches; both give places, so the nearest of both are the nearest of all. */
function textsPart(db: Database, words: readonly string[]): Part<SearchHit> {
  const inArticles = partOf(db, [wordsBranch(db, "article_words", words)], {
    columns: ARTICLE_COLUMNS,
    join: "JOIN article a ON a.place = p.document",
    item: (row: ArticleRow) => () => articleHit(articleOfRow(row), words),
  });
  const inStatements = partOf(db, [wordsBranch(db, "statement_words", words)], {
    columns: STATEMENT_COLUMNS,
    join: "JOIN statement s ON s.place = p.document JOIN article a ON a.place = s.article",
    item: (row: StatementRow) => () => statementHit(row, words),
  });
  return {
    order: inArticles.order,
    async fetch(bound: Bound) {
      const found = [...(await inArticles.fetch(bound)), ...(await inStatements.fetch(bound))];
      found.sort(({ keys: [a = 0] }, { keys: [b = 0] }) => (a < b === bound.forward ? -1 : 1));
      return found.slice(0, bound.limit).map(({ node, keys }) => ({ node: node(), keys }));
    },
  };
}

function articleHit(node: Article, words: readonly string[]): SearchHit {
  return { node, matches: matchesInArticle(node, words) };
}

function statementHit(row: StatementRow, words: readonly string[]): SearchHit {
  const node = statementOfRow(row);
  return { node, matches: matchesInStatement(node, row, words) };
}

function namesBranch(db: Database, words: readonly string[]): Branch {
  return {
    document: "g.key",
    from: `agent_words JOIN agent g ON g.key = agent_words.${db.dialect.document}`,
    where: [matching(db, "agent_words", words)],
    order: AGENT_ORDERS.STATEMENTS_DESC,
  };
}

/** Those who have said most. */
function firstNames(db: Database, words: readonly string[]): Branch {
  const { sql, params } = firstOf(namesBranch(db, words));
  const first = { sql: `g.key IN (SELECT document FROM (${sql}) AS f)`, params };
  return { document: "g.key", from: "agent g", where: [first], order: AGENT_ORDERS.STATEMENTS_DESC };
}

function otherNames(db: Database, words: readonly string[]): Branch {
  const all = namesBranch(db, words);
  const { sql, params } = firstOf(all);
  return {
    ...all,
    where: [...all.where, { sql: `g.key NOT IN (SELECT document FROM (${sql}) AS f)`, params }],
  };
}

function firstOf(names: Branch): Fragment {
  return nearest([names], { forward: true, limit: FIRST_NAMES });
}

function wordsBranch(db: Database, table: TokenTable, words: readonly string[]): Branch {
  const place = `${table}.${db.dialect.document}`;
  return {
    document: place,
    from: table,
    where: [matching(db, table, words)],
    order: [{ expression: place, kind: "place" }],
  };
}

function matching(db: Database, table: TokenTable, words: readonly string[]) {
  return words.length === 0 ? NOTHING : db.dialect.matching(table, { all: words, anyOf: [] });
}

/** The name that holds all the words, or else most of them; full names before aliases. */
function nameWith({ names, aliases }: Agent, words: readonly string[]): string | undefined {
  const heldBy = (name: string) => {
    const held = indexWords(name);
    return words.filter((word) => held.includes(word)).length;
  };
  const texts = [...names, ...aliases].map(({ text }) => text);
  return texts.toSorted((a, b) => heldBy(b) - heldBy(a))[0];
}
