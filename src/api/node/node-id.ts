import { badUserInput } from "../errors.ts";

/** A word for the type, and what tells the node from others of it: what an id of ours looks like. */
const ID = /^[a-z]+[-_][\w-]{1,80}$/;

/**
 * An id as a client gave it. One that no node can have is a mistake to tell;
 * one that no node happens to have is not.
 */
export function nodeId(id: string, argument: string): string;
export function nodeId(id: string | null | undefined, argument: string): string | undefined;
export function nodeId(id: string | null | undefined, argument: string): string | undefined {
  if (id == null) return undefined;
  if (ID.test(id)) return id;
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  throw badUserInput(
    `\`${argument}\` is ${JSON.stringify(shown)}, which is not an id of this API. Take ids from the \`id\` fields of its answers; they look like "st_5f0c".`,
  );
}
