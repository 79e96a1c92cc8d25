import { LISTED, Relation } from "../codes.ts";
import type { ListParam, TokenTable } from "../database.ts";
import type { Put } from "./put.ts";
import { countStatements, type Touched } from "./touched.ts";

/** Takes back all that articles told; what they shared is settled later. */
export async function removeArticles(
  { tx, dialect }: Put,
  places: readonly bigint[],
  touched: Touched,
): Promise<void> {
  const list: ListParam = { kind: "bigint", values: places };
  const ofArticle = dialect.oneOf("article", "bigint");
  const statements = `SELECT place FROM statement WHERE ${ofArticle}`;

  for (const [table, column, retold] of [
    ["article_agent", "agent", touched.retold.agents],
    ["meeting_article", "meeting", touched.retold.meetings],
    ["role_article", "role", touched.retold.roles],
  ] as const) {
    const rows = await tx.read<{ key: number }>(
      `SELECT DISTINCT ${column} AS key FROM ${table} WHERE ${ofArticle}`,
      [list],
    );
    for (const { key } of rows) retold.add(key);
  }
  for (const { subject, n } of await tx.read<{ subject: number; n: number | string }>(
    `SELECT x.subject AS subject, count(*) AS n FROM statement s
     JOIN statement_subject x ON x.place = s.place AND x.relation = ?
     WHERE ${dialect.oneOf("s.article", "bigint")} GROUP BY x.subject`,
    [Relation.SPEAKER, list],
  )) {
    countStatements(touched, subject, -Number(n));
  }

  const lists = LISTED.join(", ");
  await tx.write(
    `DELETE FROM statement_list WHERE (relation, subject, act, base, ord) IN (
       SELECT ${Relation.ALL}, 0, s.act, s.base, s.ord FROM statement s WHERE ${dialect.oneOf("s.article", "bigint")}
       UNION ALL
       SELECT x.relation, x.subject, s.act, s.base, s.ord
       FROM statement s JOIN statement_subject x ON x.place = s.place AND x.relation IN (${lists})
       WHERE ${dialect.oneOf("s.article", "bigint")})`,
    [list, list],
  );
  await tx.write(`DELETE FROM statement_subject WHERE place IN (${statements})`, [list]);
  await tx.write(
    `DELETE FROM ${"statement_words" satisfies TokenTable} WHERE ${dialect.document} IN (${statements})`,
    [list],
  );
  await tx.write(
    `DELETE FROM ${"article_words" satisfies TokenTable} WHERE ${dialect.oneOf(dialect.document, "bigint")}`,
    [list],
  );
  await tx.write(
    `DELETE FROM origin WHERE article IN (SELECT id FROM article WHERE ${dialect.oneOf("place", "bigint")})`,
    [list],
  );
  for (const table of ["statement", "mention", "article_agent", "meeting_article", "role_article"]) {
    await tx.write(`DELETE FROM ${table} WHERE ${ofArticle}`, [list]);
  }
  await tx.write(`DELETE FROM article WHERE ${dialect.oneOf("place", "bigint")}`, [list]);
}
