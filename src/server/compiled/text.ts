/**
 * A piece of an answer: JSON in UTF-8, held as a string that has a byte in each
 * character. Pieces are put together as strings are, which is fast, and the whole
 * goes out without being encoded again.
 */
export type Text = string | Promise<string>;

/** What is printable in ASCII, but for the quotation mark and the backslash. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A string as it stands in JSON. Most are ids, dates and names of Latin letters, which stand as they are. */
export function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : utf8(JSON.stringify(text));
}

/** JSON, a byte in each character. */
export function utf8(json: string): string {
  return Buffer.from(json).toString("latin1");
}

/** The same text in one piece: one to keep does not hold on to what it was put together from. */
export function inOnePiece(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

/** Puts texts together in order, and waits only where one is on its way. */
export class Assembly {
  #text = "";
  #late: Text[] | undefined;

  add(label: string, text: Text): void {
    if (typeof text === "string") this.#text += label + text;
    else {
      this.#late ??= [];
      this.#late.push(this.#text + label, text);
      this.#text = "";
    }
  }

  end(close: string): Text {
    const rest = this.#text + close;
    if (!this.#late) return rest;
    return Promise.all(this.#late).then((texts) => texts.join("") + rest);
  }

  /** Nobody waits any more for what is on its way: should it fail, that is no news. */
  abandon(): void {
    for (const text of this.#late ?? []) if (typeof text !== "string") text.catch(() => {});
  }
}
