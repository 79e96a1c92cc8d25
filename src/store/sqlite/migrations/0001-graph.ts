/**
 * The graph. A record stands as JSON beside the columns that filters and orders
 * need; what is small and read by range is WITHOUT ROWID. Places are those of
 * `place.ts`; agents, meetings and roles have a short key for the tables that
 * point at them.
 */
export const graph = `
CREATE TABLE store (
  id TEXT NOT NULL,
  changes INTEGER NOT NULL
);
INSERT INTO store VALUES (lower(hex(randomblob(8))), 0);

CREATE TABLE article (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  date TEXT,
  language TEXT NOT NULL,
  agency INTEGER,
  digest TEXT NOT NULL,
  urls TEXT NOT NULL,
  record TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX article_language ON article (language, place);
CREATE INDEX article_agency ON article (agency, place) WHERE agency IS NOT NULL;

-- Persons and organizations: the merge of their variants.
CREATE TABLE agent (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  kind TEXT,
  parent TEXT,
  statements INTEGER NOT NULL DEFAULT 0,
  record TEXT NOT NULL
);
CREATE INDEX agent_by_name ON agent (type, name, id);
CREATE INDEX agent_by_statements ON agent (type, statements DESC, id);
CREATE INDEX agent_by_country ON agent (type, country, name, id) WHERE country IS NOT NULL;
CREATE INDEX agent_by_parent ON agent (parent, name, id) WHERE parent IS NOT NULL;

-- Every name, alias and short name, folded and whole.
CREATE TABLE agent_name (
  name TEXT NOT NULL,
  agent INTEGER NOT NULL,
  PRIMARY KEY (name, agent)
) WITHOUT ROWID;
CREATE INDEX agent_name_agent ON agent_name (agent);

-- What articles say of an agent, each different saying once.
CREATE TABLE agent_variant (
  key INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL,
  digest TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (agent, digest)
);
CREATE TABLE article_agent (
  agent INTEGER NOT NULL,
  article INTEGER NOT NULL,
  variant INTEGER NOT NULL,
  PRIMARY KEY (agent, article)
) WITHOUT ROWID;
CREATE INDEX article_agent_article ON article_agent (article, agent);

CREATE TABLE statement (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL,
  base INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  act INTEGER NOT NULL,
  parent TEXT,
  text_start INTEGER NOT NULL,
  text_start_utf16 INTEGER NOT NULL,
  text_length INTEGER NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX statement_article ON statement (article, ord);
CREATE INDEX statement_parent ON statement (parent, ord) WHERE parent IS NOT NULL;

-- Whom and what a statement belongs to; relations are those of codes.ts.
CREATE TABLE statement_subject (
  place INTEGER NOT NULL,
  relation INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  PRIMARY KEY (place, relation, subject)
) WITHOUT ROWID;

-- The lists of statements, newest first: of all and of each subject; each of these by act, and altogether.
CREATE TABLE statement_list (
  relation INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  act INTEGER NOT NULL,
  base INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (relation, subject, act, base, ord)
) WITHOUT ROWID;
CREATE INDEX statement_list_by_date ON statement_list (relation, subject, base, ord);

CREATE TABLE meeting (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  part_of TEXT,
  record TEXT NOT NULL
);
CREATE INDEX meeting_by_day ON meeting (day, id, kind, status);
CREATE INDEX meeting_part_of ON meeting (part_of, day, id) WHERE part_of IS NOT NULL;
CREATE TABLE meeting_agent (
  agent INTEGER NOT NULL,
  day INTEGER NOT NULL,
  id TEXT NOT NULL,
  meeting INTEGER NOT NULL,
  PRIMARY KEY (agent, day, id)
) WITHOUT ROWID;
CREATE INDEX meeting_agent_meeting ON meeting_agent (meeting);

-- What each article tells of a meeting; kept = 1 where the merge took something from it.
CREATE TABLE meeting_article (
  meeting INTEGER NOT NULL,
  article INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (meeting, article)
) WITHOUT ROWID;
CREATE INDEX meeting_article_article ON meeting_article (article);
CREATE INDEX meeting_article_kept ON meeting_article (meeting) WHERE kept = 1;

-- A post of a person: the merge of what articles tell of it.
CREATE TABLE role (
  key INTEGER PRIMARY KEY,
  holder INTEGER NOT NULL,
  title TEXT NOT NULL,
  organization INTEGER NOT NULL,
  country TEXT NOT NULL,
  as_of TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (holder, title, organization, country)
);
CREATE INDEX role_organization ON role (organization);
CREATE TABLE role_article (
  role INTEGER NOT NULL,
  article INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (role, article)
) WITHOUT ROWID;
CREATE INDEX role_article_article ON role_article (article);
CREATE INDEX role_article_kept ON role_article (role) WHERE kept = 1;

CREATE TABLE mention (
  article INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  agent INTEGER NOT NULL,
  form TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (article, ord)
) WITHOUT ROWID;
CREATE INDEX mention_agent ON mention (agent, article, ord);

-- Words are folded before they come here, so the tokenizer only has to part them at spaces: all that is not ASCII is a letter to it.
CREATE VIRTUAL TABLE article_words USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, columnsize = 1, tokenize = "ascii tokenchars '_'"
);
CREATE VIRTUAL TABLE statement_words USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, columnsize = 1, tokenize = "ascii tokenchars '_'"
);
CREATE VIRTUAL TABLE agent_words USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, columnsize = 1, tokenize = "ascii tokenchars '_'"
);

-- What the planner is to expect of a large archive. Counted anew it would change plans with the data; these hold for all.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('agent', 'agent_by_name', '1000000 500000 2 1'),
  ('agent', 'agent_by_statements', '1000000 500000 1000 1'),
  ('agent', 'agent_by_country', '1000000 500000 5000 2 1'),
  ('agent', 'agent_by_parent', '1000000 50 2 1'),
  ('article_agent', 'article_agent', '10000000 100 1'),
  ('article_agent', 'article_agent_article', '10000000 10 1'),
  ('meeting', 'meeting_by_day', '1000000 100 1 1 1'),
  ('meeting', 'meeting_part_of', '1000000 5 2 1'),
  ('meeting_agent', 'meeting_agent', '5000000 50 2 1'),
  ('meeting_agent', 'meeting_agent_meeting', '5000000 5'),
  ('meeting_article', 'meeting_article', '5000000 5 1'),
  ('meeting_article', 'meeting_article_article', '5000000 2');
ANALYZE sqlite_schema;
`;
