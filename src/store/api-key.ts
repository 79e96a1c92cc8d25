import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A key that lets a client write, as it is kept: the key itself is known only to whom it was given. */
export interface ApiKey {
  /** Names the key where it must not be shown: in lists, in logs. */
  readonly id: string;
  /** For whom or what it was made, in words of whoever made it. */
  readonly name: string;
  /** SHA-256 of the whole key, in hexadecimal. A key is 256 random bits, so no slower digest makes it safer. */
  readonly digest: string;
  /** Moments as ISO 8601 writes them, in UTC. */
  readonly createdAt: string;
  readonly revokedAt?: string;
}

/** The keys that let clients write. They are no part of the data: its version stays as it is. */
export interface KeyStore {
  putKey(key: ApiKey): Promise<void>;
  /** As it is now, also where reads go to replicas: a key that was revoked is seen revoked. */
  key(id: string): Promise<ApiKey | undefined>;
  /** All of them, in the order they were made, those that were revoked too. */
  keys(): Promise<readonly ApiKey[]>;
  /** One that was revoked before stays as it was; false for an id no key has. */
  revokeKey(id: string, at: string): Promise<boolean>;
}

/** What a key looks like; its beginning is told from other secrets by those who search texts for such. */
const KEY = /^readout_([0-9a-f]{16})_[\w-]{43}$/;
/** Fits no key. */
const NO_DIGEST = "0".repeat(64);

/** A new key, and what is to be kept of it. */
export function newApiKey(name: string, now = new Date()): { readonly key: string; readonly kept: ApiKey } {
  const id = randomBytes(8).toString("hex");
  const key = `readout_${id}_${randomBytes(32).toString("base64url")}`;
  return { key, kept: { id, name, digest: digestOf(key), createdAt: now.toISOString() } };
}

/**
 * What is kept of a key that somebody shows; undefined for one that is not
 * known, or was revoked. It is found by its id and compared in constant time,
 * so that how long it takes tells nothing of the rest.
 */
export async function keyShown(store: KeyStore, shown: string): Promise<ApiKey | undefined> {
  const id = KEY.exec(shown)?.[1];
  const known = id === undefined ? undefined : await store.key(id);
  const fits = timingSafeEqual(
    Buffer.from(known?.digest ?? NO_DIGEST, "hex"),
    Buffer.from(digestOf(shown), "hex"),
  );
  return fits && known?.revokedAt === undefined ? known : undefined;
}

function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
