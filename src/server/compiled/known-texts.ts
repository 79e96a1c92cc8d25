/** What nodes read under one selection, by their ids. */
export type TextsOfSelection = Map<string, string>;

/** Texts that requests share, as they are in one version of the data. */
export interface TextsOfVersion {
  of(selection: string): TextsOfSelection;
  keep(texts: TextsOfSelection, id: string, text: string): void;
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
    return {
      of: (selection) => {
        if (version !== this.#version) this.#forget(version);
        const known = this.#texts.get(selection) ?? new Map<string, string>();
        if (known.size === 0) this.#texts.set(selection, known);
        return known;
      },
      keep: (texts, id, text) => {
        this.#bytes += text.length + id.length + ENTRY;
        if (this.#bytes > this.#most) this.#forget(this.#version);
        else texts.set(id, text);
      },
    };
  }

  #forget(version: string): void {
    this.#texts = new Map();
    this.#bytes = 0;
    this.#version = version;
  }
}
