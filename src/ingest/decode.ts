import { TextDecoder } from "node:util";
import { SourceError } from "./source-error.ts";

/**
 * The text that bytes hold: as their byte order mark says, else as declared,
 * else UTF-8. A charset is never guessed: a wrong guess gives letters that look
 * right and are not.
 *
 * @throws SourceError where the bytes are not in that charset, or it is unknown.
 */
export function decode(bytes: Uint8Array, place: string, declared?: string): string {
  const charset = charsetOfMark(bytes) ?? declared ?? "utf-8";
  const decoder = decoderFor(charset);
  if (!decoder) {
    throw new SourceError(
      place,
      `The charset "${charset}" is not known. Convert the text to UTF-8.`,
      "NOT_TEXT",
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const at = firstWrongByte(charset, bytes);
    const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    throw new SourceError(
      place,
      `This is not ${decoder.encoding.toUpperCase()}: the byte ${byte} at offset ${at} does not belong there. ` +
        "Say how it is encoded, --charset windows-1256 for one, or convert it to UTF-8.",
      "NOT_TEXT",
    );
  }
}

function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

function charsetOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** By bisection: a decoder told that more is to come accepts every prefix up to the mistake. */
function firstWrongByte(charset: string, bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (accepts(charset, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function accepts(charset: string, prefix: Uint8Array): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}
