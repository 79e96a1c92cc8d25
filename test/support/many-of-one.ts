import type { ArticleGraph } from "../../src/graph/article-graph.ts";
import { anchorIn } from "./anchor.ts";
import { COUNCIL, MARSA, SESSION, TOLSKAYA, WARDANI, ZUMURRUDI } from "./cast.ts";
import { articleOf } from "./records.ts";

/** From which article on the session was held, and only there is its place told. */
export const TOLD_LATE = 15;

/**
 * So many articles, a day apart, on one session and one secretary: what an event
 * that everybody writes about looks like. Only one of them, far down, says that the
 * session was held, where, and who received.
 */
export function manyOfOne(count: number): ArticleGraph[] {
  return Array.from({ length: count }, (_, number) => {
    const id = `article-many-${number}`;
    const date = new Date(Date.UTC(2031, 2, 1 + number)).toISOString().slice(0, 10);
    const text = `ذكر الأمين العام سالم الورداني وهالة الزمردي ومارين تولسكايا الاجتماع السابع، الخبر ${number}.`;
    const at = anchorIn(id, text);
    const late = number === TOLD_LATE;
    return {
      article: articleOf({ id, text, publishedOn: date }),
      agents: [WARDANI, ZUMURRUDI, TOLSKAYA, COUNCIL],
      roles: [
        {
          holderId: WARDANI.id,
          title: "الأمين العام",
          organizationId: COUNCIL.id,
          // An article may date what it tells.
          asOf: late ? "2030-12-31" : date,
          evidence: [at("الأمين العام")],
        },
      ],
      statements: [],
      meetings: [
        {
          ...SESSION,
          kind: late ? "SUMMIT" : "MEETING",
          status: late ? "HELD" : "PLANNED",
          date: late ? "2031-05-01" : "2031-05",
          ...(late && { place: MARSA }),
          participants: [
            { agentId: WARDANI.id, mention: at("سالم الورداني"), role: late ? "HOST" : "PARTICIPANT" },
            ...(number === count - 1
              ? [{ agentId: TOLSKAYA.id, mention: at("مارين تولسكايا"), role: "GUEST" as const }]
              : []),
          ],
          articleIds: [id],
          evidence: [at("الاجتماع السابع")],
        },
      ],
      mentions: [],
    };
  });
}
