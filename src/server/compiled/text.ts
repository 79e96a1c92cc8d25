/** JSON as it goes out: UTF-8, held as a string that has a byte in each character. */
export class Bytes {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A piece of an answer: JSON as JavaScript holds it, or already encoded. Pieces are
 * put together as strings are, which is fast; what is kept is not encoded again.
 */
export type Piece = string | Bytes;
export type Text = Piece | Promise<Piece>;

/** What may not stand in JSON as it is: marks, control characters, halves of surrogate pairs. Whole pairs are rare. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A string as it stands in JSON. */
export function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A piece to keep: encoded, and not holding on to what it was put together from. */
export function encoded(piece: Piece): Bytes {
  return new Bytes(bufferOf(piece).toString("latin1"));
}

/** A piece as it is sent. */
export function bufferOf(piece: Piece): Buffer {
  return typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.text, "latin1");
}

/** Puts pieces together in order, and waits only where one is on its way. */
export class Assembly {
  /** What was added last and is not encoded. */
  #plain = "";
  /** What stands before it and is. */
  #encoded: string | undefined;
  #late: Text[] | undefined;

  add(label: string, text: Text): void {
    if (typeof text === "string") this.#plain += label + text;
    else if (text instanceof Bytes) {
      this.#encoded = (this.#encoded ?? "") + utf8(this.#plain + label) + text.text;
      this.#plain = "";
    } else {
      this.#late ??= [];
      this.#late.push(this.#soFar(label), text);
    }
  }

  end(close: string): Text {
    const rest = this.#soFar(close);
    if (!this.#late) return rest;
    return Promise.all([...this.#late, rest]).then((pieces) => whole(...pieces));
  }

  /** Nobody waits any more for what is on its way: should it fail, that is no news. */
  abandon(): void {
    for (const text of this.#late ?? []) if (text instanceof Promise) text.catch(() => {});
  }

  #soFar(end: string): Piece {
    const plain = this.#plain + end;
    const piece = this.#encoded === undefined ? plain : new Bytes(this.#encoded + utf8(plain));
    this.#plain = "";
    this.#encoded = undefined;
    return piece;
  }
}

/** Pieces that are all there as one. */
export function whole(...pieces: readonly Piece[]): Piece {
  if (pieces.every((piece) => typeof piece === "string")) return pieces.join("");
  return new Bytes(pieces.map((piece) => (typeof piece === "string" ? utf8(piece) : piece.text)).join(""));
}

/** JSON has no control characters. */
const ASCII = /^[ -~]*$/;

function utf8(json: string): string {
  return ASCII.test(json) ? json : Buffer.from(json).toString("latin1");
}
