/**
 * A name is found by what is left of it from each later word, too: `part` is 1 there.
 * A meeting is among those of an organization that somebody represents, too:
 * `represented` is 1 where it takes no part itself.
 */
export const partsOfNames = `
ALTER TABLE agent_name ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
INSERT OR IGNORE INTO agent_name (name, agent, part)
WITH RECURSIVE rest (name, agent, word) AS (
  SELECT name, agent, 0 FROM agent_name
  UNION
  SELECT substr(name, instr(name, ' ') + 1), agent, word + 1 FROM rest WHERE instr(name, ' ') > 0 AND word < 7
)
SELECT name, agent, 1 FROM rest WHERE word > 0;

ALTER TABLE meeting_agent ADD COLUMN represented INTEGER NOT NULL DEFAULT 0;
INSERT OR IGNORE INTO meeting_agent (agent, day, id, meeting, represented)
SELECT o.key, m.day, m.id, m.key, 1
FROM meeting m, json_each(m.record, '$.participants') p
JOIN agent o ON o.id = json_extract(p.value, '$.representingId');
`;
