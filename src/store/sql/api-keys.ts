import type { ApiKey } from "../api-key.ts";
import type { Database } from "./database.ts";

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly digest: string;
  readonly created_at: string;
  readonly revoked_at: string | null;
}

const SELECT = "SELECT id, name, digest, created_at, revoked_at FROM api_key";

export async function putKey(db: Database, { id, name, digest, createdAt }: ApiKey): Promise<void> {
  await db.transaction((tx) =>
    tx.write("INSERT INTO api_key (id, name, digest, created_at) VALUES (?, ?, ?, ?)", [
      id,
      name,
      digest,
      createdAt,
    ]),
  );
}

export async function key(db: Database, id: string): Promise<ApiKey | undefined> {
  const [row] = await db.primary.read<KeyRow>(`${SELECT} WHERE id = ?`, [id]);
  return row && keyOfRow(row);
}

export async function keys(db: Database): Promise<readonly ApiKey[]> {
  const rows = await db.primary.read<KeyRow>(`${SELECT} ORDER BY created_at, id`, []);
  return rows.map(keyOfRow);
}

export async function revokeKey(db: Database, id: string, at: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.write("UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", [at, id]);
    return (await tx.read(`${SELECT} WHERE id = ?`, [id])).length > 0;
  });
}

function keyOfRow({ id, name, digest, created_at, revoked_at }: KeyRow): ApiKey {
  return { id, name, digest, createdAt: created_at, ...(revoked_at !== null && { revokedAt: revoked_at }) };
}
