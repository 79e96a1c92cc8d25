/** A meeting is among those of who called it, too: `represented` is 1 for whoever takes no part itself. */
export const conveners = `
INSERT INTO meeting_agent (agent, day, id, meeting, represented)
SELECT o.key, m.day, m.id, m.key, 1
FROM meeting m JOIN agent o ON o.id = m.record::jsonb ->> 'convenerId' ON CONFLICT DO NOTHING;
`;
