import type { Role } from "../../../graph/role.ts";
import { mergeRoles } from "../../merge/role.ts";
import { rankOf } from "../../merge/told.ts";
import { evidenceReader, type PackedEvidence } from "../../pack/evidence.ts";
import { type RoleWith, roleWith, writeRole } from "../../pack/role.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import { type Shared, settle } from "./settle.ts";
import type { Touched } from "./touched.ts";

/**
 * Writes what each article tells of the posts of persons. Of a post that is told of
 * again and again, nothing is merged any more: the article comes after those the
 * role shows, and the role is as of an earlier date.
 */
export async function insertRoles(
  put: Put,
  drafts: readonly Placed[],
  agentKeys: ReadonlyMap<string, number>,
  touched: Touched,
): Promise<void> {
  const told = drafts.flatMap((draft) => toldIn(draft, agentKeys));
  const posts = await knownPosts(put, told);
  const unknown = new Map(told.filter(({ name }) => !posts.has(name)).map(({ name, post }) => [name, post]));
  if (unknown.size > 0) {
    await put.tx.insert({
      table: "role",
      columns: {
        holder: "integer",
        title: "text",
        organization: "integer",
        country: "text",
        as_of: "text",
        closed_at: "text",
        record: "text",
      },
      rows: [...unknown.values()].map((post) => [...post, UNKNOWN, OPEN, ""]),
      ignoreKnown: true,
    });
    for (const [name, post] of await knownPosts(put, told)) posts.set(name, post);
  }
  const rows = told.map(({ place, name, rank, asOf, record }) => {
    const post = posts.get(name) ?? { key: 0, asOf: UNKNOWN, closedAt: OPEN };
    const adds = rank < post.closedAt || asOf < post.asOf;
    if (adds) touched.roles.add(post.key);
    return [post.key, place, adds ? 1 : 0, record] as const;
  });
  await put.tx.insert({
    table: "role_article",
    columns: { role: "integer", article: "bigint", kept: "integer", record: "text" },
    rows,
  });
}

const ROLE: Shared<Role> = {
  table: "role",
  readTold: (told, text) => roleWith(JSON.parse(told) as RoleWith<PackedEvidence>, evidenceReader(text)),
  merge: mergeRoles,
  write: writeRole,
};

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

/** Of a post that belongs to no organization. */
const NONE = 0;
/** Sorts after every date. */
const UNKNOWN = "~";
/** Sorts after every rank: whatever article comes is shown. */
const OPEN = "~~";

/** What a post is known by: holder, folded title, organization, country. */
type Post = readonly [number, string, number, string];

function toldIn({ id, date, place, roles }: Placed, agentKeys: ReadonlyMap<string, number>) {
  return roles.map(({ holderId, title, organizationId, country, asOf, record }) => {
    const organization = organizationId === undefined ? NONE : (agentKeys.get(organizationId) ?? NONE);
    const post: Post = [agentKeys.get(holderId) ?? 0, title, organization, country ?? ""];
    const rank = rankOf({ date, articleId: id });
    return { place, post, name: JSON.stringify(post), rank, asOf: asOf ?? UNKNOWN, record };
  });
}

interface KnownPost {
  readonly key: number;
  readonly asOf: string;
  readonly closedAt: string;
}

async function knownPosts(
  { tx, dialect }: Put,
  told: readonly { readonly post: Post }[],
): Promise<Map<string, KnownPost>> {
  const rows = await tx.read<
    KnownPost & {
      readonly holder: number;
      readonly title: string;
      readonly organization: number;
      readonly country: string;
    }
  >(
    `SELECT key, as_of AS "asOf", closed_at AS "closedAt", holder, title, organization, country FROM role
     WHERE ${dialect.oneOf("holder", "integer")} AND ${dialect.oneOf("title", "text")}`,
    [
      { kind: "integer", values: [...new Set(told.map(({ post: [holder] }) => holder))] },
      { kind: "text", values: [...new Set(told.map(({ post: [, title] }) => title))] },
    ],
  );
  return new Map(
    rows.map(({ holder, title, organization, country, ...post }) => [
      JSON.stringify([holder, title, organization, country] satisfies Post),
      post,
    ]),
  );
}
