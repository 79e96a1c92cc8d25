/**
 * A name is found by what is left of it from each later word, too: `part` is 1 there.
 * A meeting is among those of an organization that somebody represents, too:
 * `represented` is 1 where it takes no part itself.
 */
export const partsOfNames = `
ALTER TABLE agent_name ADD COLUMN part smallint NOT NULL DEFAULT 0;
WITH RECURSIVE rest (name, agent, word) AS (
  SELECT name, agent, 0 FROM agent_name
  UNION
  SELECT substr(name, position(' ' in name) + 1) COLLATE "C", agent, word + 1
  FROM rest WHERE position(' ' in name) > 0 AND word < 7
)
INSERT INTO agent_name (name, agent, part)
SELECT name, agent, 1 FROM rest WHERE word > 0 ON CONFLICT DO NOTHING;

ALTER TABLE meeting_agent ADD COLUMN represented smallint NOT NULL DEFAULT 0;
INSERT INTO meeting_agent (agent, day, id, meeting, represented)
SELECT o.key, m.day, m.id, m.key, 1
FROM meeting m CROSS JOIN LATERAL jsonb_array_elements(m.record::jsonb -> 'participants') AS p
JOIN agent o ON o.id = p ->> 'representingId' ON CONFLICT DO NOTHING;
`;
