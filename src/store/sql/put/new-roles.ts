import { mergeRoles } from "../../merge/role.ts";
import { writeRole } from "../../pack/role.ts";
import { nameOf, OPEN, type Post, type PostColumns, type TellsOfPost, UNKNOWN } from "./posts.ts";
import type { Put } from "./put.ts";
import { ROLE, toldIn } from "./shared.ts";

/** A post nobody told of before. */
export interface NewRole {
  readonly post: Post;
  readonly asOf: string;
  readonly closedAt: string;
  readonly record: string;
  /** The articles the merge took something from. */
  readonly from: ReadonlySet<string>;
}

/** By the names of the posts. */
export function mergedRoles(told: readonly TellsOfPost[]): Map<string, NewRole> {
  const heard = new Map<string, TellsOfPost[]>();
  for (const one of told) {
    const others = heard.get(one.name);
    if (others) others.push(one);
    else heard.set(one.name, [one]);
  }
  return new Map(
    [...heard].flatMap(([name, all]) => {
      const merged = mergeNew(all);
      return merged ? [[name, merged] as const] : [];
    }),
  );
}

function mergeNew(told: readonly TellsOfPost[]): NewRole | undefined {
  const [only] = told;
  if (!only) return undefined;
  const { post, draft, role, asOf } = only;
  if (told.length === 1) {
    return { post, asOf, closedAt: OPEN, record: role.whole, from: new Set([draft.id]) };
  }
  const merged = mergeRoles(told.map((one) => toldIn(ROLE, one.draft, one.role.record)));
  return (
    merged && {
      post,
      asOf: merged.record.asOf ?? UNKNOWN,
      closedAt: merged.closedAt ?? OPEN,
      record: writeRole(merged.record),
      from: merged.from,
    }
  );
}

/** Gives the keys by the names of the posts; those that somebody else wrote meanwhile are not among them. */
export async function addRoles(put: Put, roles: readonly NewRole[]): Promise<ReadonlyMap<string, number>> {
  const inserted = await put.tx.insertNew<PostColumns & { key: number }>(
    {
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
      rows: roles.map(({ post, asOf, closedAt, record }) => [...post, asOf, closedAt, record]),
    },
    ["holder", "title", "organization", "country", "key"],
  );
  return new Map(inserted.map((row) => [nameOf(row), row.key]));
}
