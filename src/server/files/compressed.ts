import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
export type Encoding = keyof typeof compress;

/** The encoding to answer in, from an `Accept-Encoding` header. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

const ready = new WeakMap<Buffer, Map<Encoding, Promise<Buffer>>>();

/** Compresses bytes once, at the first request for them; they must not change. */
export function compressed(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  const known = ready.get(bytes) ?? new Map<Encoding, Promise<Buffer>>();
  ready.set(bytes, known);
  const work =
    known.get(encoding) ??
    (encoding === "br"
      ? compress.br(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : compress.gzip(bytes));
  known.set(encoding, work);
  return work;
}
