import type { StatementOrder } from "../store.ts";
import type { Branch } from "./branch.ts";
import type { Dialect, Fragment } from "./database.ts";
import { placeWithin } from "./date-range.ts";
import type { OrderKey } from "./keyset.ts";
import type { StatementSource } from "./statement-source.ts";

/** The branches that read a source in an order; `part` is what must hold of the base besides. */
export function statementBranches(
  dialect: Dialect,
  source: StatementSource,
  order: StatementOrder,
  part?: (base: string) => Fragment,
): Branch[] {
  const also = (base: string) => [...placeWithin(base, source.range), ...(part ? [part(base)] : [])];
  const inTexts = { document: "s.place", order: orderKeys(order, "s", "s") };
  switch (source.way) {
    case "lists":
      return source.lists.map(({ relation, subject, act }) => ({
        document: "l.base + l.ord",
        from:
          order === "TEXT_ASC"
            ? "statement_list l JOIN statement s ON s.place = l.base + l.ord"
            : "statement_list l",
        where: [
          { sql: "l.relation = ? AND l.subject = ?", params: [relation, subject] },
          ...(act === undefined ? [] : [{ sql: "l.act = ?", params: [act] }]),
          ...also("l.base"),
        ],
        order: orderKeys(order, "l", "s"),
      }));
    case "texts":
      return [
        {
          ...inTexts,
          from: "statement s",
          where: [
            ...(source.article === undefined ? [] : [{ sql: "s.article = ?", params: [source.article] }]),
            ...(source.acts ? [actIn("s.act", source.acts)] : []),
            ...also("s.base"),
          ],
        },
      ];
    case "tokens": {
      const words = `statement_words.${dialect.document}`;
      const matching = dialect.matching("statement_words", source.query);
      if (order === "DATE_DESC") {
        return [
          {
            document: words,
            from: "statement_words",
            where: [matching, ...also(words)],
            order: [{ expression: words, kind: "place" }],
          },
        ];
      }
      return [
        {
          ...inTexts,
          from: `statement_words JOIN statement s ON s.place = ${words}`,
          where: [matching, ...also("s.base")],
        },
      ];
    }
  }
}

function actIn(expression: string, acts: readonly number[]): Fragment {
  return { sql: `${expression} IN (${acts.map(() => "?").join(", ")})`, params: acts };
}

/** By article and place in it; or by date, then by article and place in it. */
function orderKeys(order: StatementOrder, list: string, text: string): OrderKey[] {
  if (order === "TEXT_ASC") {
    return [
      { expression: `${text}.article`, kind: "place" },
      { expression: `${text}.ord`, kind: "integer" },
    ];
  }
  return [
    { expression: `${list}.base`, kind: "place", descending: order === "DATE_ASC" },
    { expression: `${list}.ord`, kind: "integer" },
  ];
}
