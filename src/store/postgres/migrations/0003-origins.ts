/** The documents each article was read from, and by which vocabulary and program. */
export const origins = `
CREATE TABLE origin (
  document text COLLATE "C" PRIMARY KEY,
  reading text COLLATE "C" NOT NULL,
  article text COLLATE "C" NOT NULL
);
CREATE INDEX origin_article ON origin (article);
`;
