import { LRUCache } from "lru-cache";
import type { Node } from "../graph/node.ts";

/** Nodes that requests share, as they are in one version of the data. */
export interface KnownNodes {
  get(id: string): Node | undefined;
  keep(node: Node): void;
}

/**
 * Nodes read lately. Those of an older version of the data are never given: with
 * the first request that sees a new version, all are forgotten.
 */
export class NodeCache {
  readonly #nodes: LRUCache<string, Node>;
  #version = "";

  /** @param bytes of memory to take, as estimated. */
  constructor(bytes: number) {
    this.#nodes = new LRUCache({ maxSize: bytes, sizeCalculation: bytesOf });
  }

  at(version: string): KnownNodes {
    if (version !== this.#version) {
      this.#nodes.clear();
      this.#version = version;
    }
    return {
      get: (id) => (version === this.#version ? this.#nodes.get(id) : undefined),
      keep: (node) => {
        if (version === this.#version) this.#nodes.set(node.id, node);
      },
    };
  }
}

/** Most records are of names, dates and ids; texts and evidence weigh more. */
const RECORD = 1_000;
const EVIDENCE = 500;

function bytesOf(node: Node): number {
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
