import type { Bytes } from "./text.ts";

/** What nodes read under one selection, by their ids. */
export type TextsOfSelection = Map<string, Bytes>;

/** Texts that requests share, as they are in one version of the data. */
export interface TextsOfVersion {
  of(selection: string): TextsOfSelection;
  keep(texts: TextsOfSelection, id: string, bytes: Bytes): void;
}

/** Of an entry, besides its text. */
const ENTRY = 150;

/**
 * Texts of nodes under selections: the same speakers, meetings and statements
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
        if (version !== this.#version) return new Map();
        const known = this.#texts.get(selection) ?? new Map<string, Bytes>();
        if (known.size === 0) this.#texts.set(selection, known);
        return known;
      },
      keep: (texts, id, bytes) => {
        this.#bytes += bytes.text.length + id.length + ENTRY;
        if (this.#bytes > this.#most) this.#forget(this.#version);
        else texts.set(id, bytes);
      },
    };
  }

  #forget(version: string): void {
    this.#texts = new Map();
    this.#bytes = 0;
    this.#version = version;
  }
}
