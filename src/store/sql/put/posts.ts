import type { RoleDraft } from "../../draft/draft.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";

/** Of a post that belongs to no organization. */
const NONE = 0;
/** Sorts after every date. */
export const UNKNOWN = "~";
/** Sorts after every rank: whatever article comes is shown. */
export const OPEN = "~~";

/** What a post is known by: holder, folded title, organization, country. */
export type Post = readonly [number, string, number, string];

/** What an article tells of a post. */
export interface TellsOfPost {
  readonly draft: Placed;
  readonly role: RoleDraft;
  readonly post: Post;
  readonly name: string;
  readonly asOf: string;
}

export function postsIn(draft: Placed, agentKeys: ReadonlyMap<string, number>): TellsOfPost[] {
  return draft.roles.map((role) => {
    const { holderId, title, organizationId, country, asOf } = role;
    const organization = organizationId === undefined ? NONE : (agentKeys.get(organizationId) ?? NONE);
    const post: Post = [agentKeys.get(holderId) ?? 0, title, organization, country ?? ""];
    return { draft, role, post, name: JSON.stringify(post), asOf: asOf ?? UNKNOWN };
  });
}

/** What a post is known by, as a row has it. */
export interface PostColumns {
  readonly holder: number;
  readonly title: string;
  readonly organization: number;
  readonly country: string;
}

export function nameOf({ holder, title, organization, country }: PostColumns): string {
  return JSON.stringify([holder, title, organization, country] satisfies Post);
}

interface KnownPost {
  readonly key: number;
  readonly asOf: string;
  readonly closedAt: string;
}

export async function knownPosts(
  { tx, dialect }: Put,
  told: readonly { readonly post: Post }[],
): Promise<ReadonlyMap<string, KnownPost>> {
  if (told.length === 0) return new Map();
  const rows = await tx.read<KnownPost & PostColumns>(
    `SELECT key, as_of AS "asOf", closed_at AS "closedAt", holder, title, organization, country FROM role
     WHERE ${dialect.oneOf("holder", "integer")} AND ${dialect.oneOf("title", "text")}`,
    [
      { kind: "integer", values: [...new Set(told.map(({ post: [holder] }) => holder))] },
      { kind: "text", values: [...new Set(told.map(({ post: [, title] }) => title))] },
    ],
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}
