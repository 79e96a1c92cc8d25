/** Keys that let clients write, by their digest. */
export const apiKeys = `
CREATE TABLE api_key (
  id text COLLATE "C" PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  revoked_at text COLLATE "C"
);
`;
