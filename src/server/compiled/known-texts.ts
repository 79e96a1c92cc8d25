import type { Bytes } from "./text.ts";

/** What items of lists read under one selection: nodes by their ids, other records by themselves. */
export class TextsOfSelection {
  readonly #nodes = new Map<string, Bytes>();
  readonly #records = new WeakMap<object, Bytes>();

  get(item: Item): Bytes | undefined {
    return typeof item.id === "string" ? this.#nodes.get(item.id) : this.#records.get(item);
  }

  set(item: Item, bytes: Bytes): void {
    if (typeof item.id === "string") this.#nodes.set(item.id, bytes);
    else this.#records.set(item, bytes);
  }
}

/** A record of the graph; only nodes have an id. */
export interface Item {
  readonly id?: unknown;
}

/** Texts that requests share, as they are in one version of the data. */
export interface TextsOfVersion {
  of(selection: string): TextsOfSelection;
  keep(texts: TextsOfSelection, item: Item, bytes: Bytes): void;
}

/** Of an entry and its key, besides its text. */
const ENTRY = 200;

/**
 * Texts of items under selections: the same speakers, meetings and statements
 * stand in answer after answer. With the first request that sees a new version of
 * the data, and when there is no more room, all are forgotten.
 */
export class KnownTexts {
  readonly #most: number;
  #bytes = 0;
  #version = "";
  #texts = new Map<string, TextsOfSelection>();

  /** @param bytes of memory to take, as estimated. */
  constructor(bytes: number) {
    this.#most = bytes;
  }

  at(version: string): TextsOfVersion {
    if (version !== this.#version) this.#forget(version);
    return {
      of: (selection) => {
        const known = version === this.#version ? this.#texts.get(selection) : undefined;
        if (known) return known;
        const texts = new TextsOfSelection();
        if (version === this.#version) this.#texts.set(selection, texts);
        return texts;
      },
      keep: (texts, item, bytes) => {
        this.#bytes += bytes.text.length + ENTRY;
        if (this.#bytes > this.#most) this.#forget(this.#version);
        else texts.set(item, bytes);
      },
    };
  }

  #forget(version: string): void {
    this.#texts = new Map();
    this.#bytes = 0;
    this.#version = version;
  }
}
