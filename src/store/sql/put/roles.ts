import { rankOf } from "../../merge/told.ts";
import type { AgentKeys } from "./agents.ts";
import { addRoles, mergedRoles } from "./new-roles.ts";
import type { Placed } from "./places.ts";
import { knownPosts, OPEN, postsIn, UNKNOWN } from "./posts.ts";
import type { Put } from "./put.ts";
import { settle } from "./settle.ts";
import { ROLE } from "./shared.ts";
import type { Touched } from "./touched.ts";

/**
 * Writes what each article tells of the posts of persons. Of a post that is told of
 * again and again, nothing is merged any more: the article comes after those the
 * role shows, and the role is as of an earlier date. Posts nobody told of before are
 * written as they will be; what others become is settled later.
 */
export async function insertRoles(
  put: Put,
  drafts: readonly Placed[],
  agents: AgentKeys,
  touched: Touched,
): Promise<void> {
  const told = drafts.flatMap((draft) => postsIn(draft, agents.keys));
  const before = await knownPosts(
    put,
    told.filter(({ post: [holder] }) => !agents.added.has(holder)),
  );
  const merged = mergedRoles(told.filter(({ name }) => !before.has(name)));
  const added = await addRoles(put, [...merged.values()]);
  // Somebody else may have told of some meanwhile.
  const missed = told.filter(({ name }) => merged.has(name) && !added.has(name));
  const known = new Map([...before, ...(await knownPosts(put, missed))]);
  await put.tx.insert({
    table: "role_article",
    columns: { role: "integer", article: "bigint", kept: "integer", record: "text" },
    rows: told.map(({ draft, name, asOf, role }) => {
      const key = added.get(name);
      if (key !== undefined)
        return [key, draft.place, merged.get(name)?.from.has(draft.id) ? 1 : 0, role.record];
      const post = known.get(name) ?? { key: 0, asOf: UNKNOWN, closedAt: OPEN };
      const adds = rankOf({ date: draft.date, articleId: draft.id }) < post.closedAt || asOf < post.asOf;
      if (adds) touched.roles.add(post.key);
      return [post.key, draft.place, adds ? 1 : 0, role.record];
    }),
  });
}

/** Makes every touched post the merge of what is told of it, and removes those nobody tells of. */
export async function settleRoles(put: Put, { roles, retold }: Touched): Promise<void> {
  const { tx, dialect } = put;
  const { changed, gone } = await settle(put, ROLE, roles, retold.roles);
  if (gone.length > 0) {
    await tx.write(`DELETE FROM role WHERE ${dialect.oneOf("key", "integer")}`, [
      { kind: "integer", values: gone },
    ]);
  }
  for (const { key, record, closedAt, written } of changed) {
    await tx.write("UPDATE role SET as_of = ?, closed_at = ?, record = ? WHERE key = ?", [
      record.asOf ?? UNKNOWN,
      closedAt ?? OPEN,
      written,
      key,
    ]);
  }
}
