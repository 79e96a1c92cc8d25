/** The documents each article was read from, and by which vocabulary and program. */
export const origins = `
CREATE TABLE origin (
  document TEXT PRIMARY KEY,
  reading TEXT NOT NULL,
  article TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX origin_article ON origin (article);
`;
