/** Keys that let clients write, by their digest. */
export const apiKeys = `
CREATE TABLE api_key (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revoked_at TEXT
);
`;
