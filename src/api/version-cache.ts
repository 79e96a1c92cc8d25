import { LRUCache } from "lru-cache";

/** Values that requests share, as they are in one version of the data. */
export interface KnownValues<Value> {
  get(key: string): Value | undefined;
  keep(key: string, value: Value): void;
  /** From now on nothing is known or kept here: whoever asks has changed the data. */
  forget(): void;
}

/**
 * Values read lately. Those of an older version of the data are never given: with
 * the first request that sees a new version, all are forgotten.
 */
export class VersionCache<Value extends object> {
  readonly #values: LRUCache<string, Value>;
  #version = "";

  /** @param bytes of memory to take, as estimated. */
  constructor(bytes: number, bytesOf: (value: Value, key: string) => number) {
    this.#values = new LRUCache({ maxSize: bytes, sizeCalculation: bytesOf });
  }

  at(version: string): KnownValues<Value> {
    if (version !== this.#version) {
      this.#values.clear();
      this.#version = version;
    }
    let mine: string | undefined = version;
    return {
      get: (key) => (mine === this.#version ? this.#values.get(key) : undefined),
      keep: (key, value) => {
        if (mine === this.#version) this.#values.set(key, value);
      },
      forget() {
        mine = undefined;
      },
    };
  }
}
