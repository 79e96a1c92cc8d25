import type { Mention } from "../graph/mention.ts";
import type { Node } from "../graph/node.ts";
import type { Page, SearchHit } from "../store/store.ts";
import { type KnownValues, VersionCache } from "./version-cache.ts";

/** What need not be read again: nodes by id, lists and counts by what was asked. */
export interface KnownData {
  readonly nodes: KnownValues<Node>;
  readonly lists: KnownValues<KeptList>;
}

/** A page, or what was counted, as the store gave it. */
export interface KeptList {
  readonly found: Page<Item> | readonly unknown[] | number;
}

type Item = Node | Mention | SearchHit;

/** What was read lately, for the questions that ask it again in other words. */
export class KeptData {
  readonly #nodes: VersionCache<Node>;
  readonly #lists: VersionCache<KeptList>;

  /** @param bytes of memory to take, as estimated: half for nodes, half for lists. */
  constructor(bytes: number) {
    this.#nodes = new VersionCache(bytes / 2, bytesOfNode);
    this.#lists = new VersionCache(bytes / 2, ({ found }, key) => 2 * key.length + bytesOfList(found));
  }

  at(version: string): KnownData {
    return { nodes: this.#nodes.at(version), lists: this.#lists.at(version) };
  }
}

/** Most records are of names, dates and ids; texts and evidence weigh more. */
const RECORD = 1_000;
const EVIDENCE = 500;

function bytesOfList(found: KeptList["found"]): number {
  if (typeof found === "number") return RECORD;
  if (!("items" in found)) return RECORD * (1 + found.length);
  return found.items.reduce((sum, { node }) => sum + bytesOfItem(node), RECORD);
}

function bytesOfItem(item: Item): number {
  if ("type" in item) return bytesOfNode(item);
  return "matches" in item ? bytesOfNode(item.node) + EVIDENCE * item.matches.length : RECORD;
}

function bytesOfNode(node: Node): number {
  switch (node.type) {
    case "Article":
      return RECORD + 4 * node.text.length;
    case "Statement":
      return RECORD + 2 * node.text.length + EVIDENCE * (node.content.length + 2 * node.speakers.length);
    case "Meeting":
      return RECORD + EVIDENCE * (node.participants.length + node.evidence.length);
    default:
      return RECORD;
  }
}
