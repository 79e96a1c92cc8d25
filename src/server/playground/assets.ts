import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A file the playground loads, at an address that changes with its content. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Browsers may keep an asset for ever: another content has another address. */
export function assetOf(name: string, bytes: Buffer): Asset {
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  return {
    path: `/graphql/assets/${stem}.${digest}${extension}`,
    type: TYPES[extension] ?? "application/octet-stream",
    bytes,
  };
}

const require = createRequire(import.meta.url);

/** A file of an installed package, as its authors built it for browsers. */
export function packageFile(name: string, path: string): Buffer {
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), path));
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
export type Encoding = keyof typeof compress;

/** The encoding to answer in, from an `Accept-Encoding` header. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

const compressed = new WeakMap<Asset, Map<Encoding, Promise<Buffer>>>();

/** Compresses an asset once, at the first request for it. */
export function compressedAsset(asset: Asset, encoding: Encoding): Promise<Buffer> {
  const known = compressed.get(asset) ?? new Map<Encoding, Promise<Buffer>>();
  compressed.set(asset, known);
  const ready =
    known.get(encoding) ??
    (encoding === "br"
      ? compress.br(asset.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : compress.gzip(asset.bytes));
  known.set(encoding, ready);
  return ready;
}
