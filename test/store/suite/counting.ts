import { expect, it } from "vitest";
import { compare } from "../../../src/store/compare.ts";
import type { StatementFilter } from "../../../src/store/filter.ts";
import type { StatementGrouping } from "../../../src/store/store.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { wholeList } from "../../support/whole-list.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

type Row = readonly [StatementGrouping, StatementFilter, Readonly<Record<string, number>>];

const SPEAKERS = {
  "person-wardani": 4,
  "person-tolskaya": 2,
  "person-zumurrudi": 2,
  "person-other-wardani": 1,
};
const COUNTS: readonly Row[] = [
  // The unnamed official is nobody's count; thanks by two speakers count for both.
  ["SPEAKER", {}, SPEAKERS],
  [
    "SPEAKER",
    { act: ["ASSERTION"] },
    { "person-other-wardani": 1, "person-tolskaya": 1, "person-wardani": 1 },
  ],
  ["SPEAKER", { text: "البحيرة" }, { "person-wardani": 2 }],
  ["SPEAKER", { article: "article-day-after" }, { "person-wardani": 1, "person-zumurrudi": 1 }],
  ["SPEAKER", { speaker: { name: "Nobody" } }, {}],
  ["ACT", {}, { ASSERTION: 4, PLEDGE: 2, INVITATION: 1, REFUSAL: 1, THANKS: 1 }],
  ["ACT", { speaker: { name: "Wardani" } }, { ASSERTION: 2, PLEDGE: 2, REFUSAL: 1 }],
  ["ACT", { speaker: { name: "Wardani" }, act: ["PLEDGE"] }, { PLEDGE: 2 }],
  ["ACT", { text: "البحيرة" }, { PLEDGE: 2 }],
  ["ACT", { meeting: "meeting-session-7", date: { from: "2031-03-15" } }, {}],
  ["FORCE", {}, { ASSERTIVE: 4, COMMISSIVE: 3, DIRECTIVE: 1, EXPRESSIVE: 1 }],
  // What has no month is in no month.
  ["MONTH", {}, { "2031-03": 8 }],
  ["MONTH", { speaker: { id: "person-other-wardani" } }, {}],
  ["MONTH", { quotation: "DIRECT" }, { "2031-03": 1 }],
  // Who is spoken for: by an organization itself, by the holder of its post, or in its name.
  [
    "ORGANIZATION",
    {},
    { "organization-council": 2, "organization-delegations": 1, "organization-secretariat": 1 },
  ],
  ["ORGANIZATION", { act: ["THANKS"] }, { "organization-delegations": 1 }],
];

/** Of each group, its acts. */
const ACTS: readonly (readonly [StatementGrouping, StatementFilter, Readonly<Record<string, object>>])[] = [
  [
    "SPEAKER",
    {},
    {
      "person-wardani": { PLEDGE: 2, ASSERTION: 1, REFUSAL: 1 },
      "person-tolskaya": { ASSERTION: 1, THANKS: 1 },
      "person-zumurrudi": { INVITATION: 1, THANKS: 1 },
      "person-other-wardani": { ASSERTION: 1 },
    },
  ],
  ["SPEAKER", { text: "البحيرة" }, { "person-wardani": { PLEDGE: 2 } }],
  ["SPEAKER", { speaker: { name: "Nobody" } }, {}],
  ["MONTH", { speaker: { name: "Wardani" } }, { "2031-03": { PLEDGE: 2, ASSERTION: 1, REFUSAL: 1 } }],
  ["MONTH", { article: "article-day-after" }, { "2031-03": { INVITATION: 1, PLEDGE: 1 } }],
  ["ACT", { quotation: "DIRECT" }, { REFUSAL: { REFUSAL: 1 } }],
  [
    "FORCE",
    { speaker: { name: "Wardani" } },
    {
      COMMISSIVE: { PLEDGE: 2, REFUSAL: 1 },
      ASSERTIVE: { ASSERTION: 2 },
    },
  ],
  ["ORGANIZATION", { act: ["THANKS"] }, { "organization-delegations": { THANKS: 1 } }],
];

export function countingSuite(kind: StoreUnderTest): void {
  const store = sampleStore(kind);

  it.each(COUNTS.map(([by, filter, counts]) => ({ by, filter, counts, name: JSON.stringify(filter) })))(
    "statements by $by, $name",
    async ({ by, filter, counts }) => {
      const found = await store().statementCounts(filter, by);
      expect(found.map(({ key, count }) => [key, count])).toEqual(Object.entries(counts));
      const agents = by === "SPEAKER" || by === "ORGANIZATION";
      for (const { key, agentId } of found) expect(agentId).toBe(agents ? key : undefined);
    },
  );

  it.each(ACTS.map(([by, filter, acts]) => ({ by, filter, acts, name: JSON.stringify(filter) })))(
    "acts of the statements by $by, $name",
    async ({ by, filter, acts }) => {
      const ids = (await store().statementCounts(filter, by)).map(({ key }) => key);
      const found = await store().statementActs(filter, by, ids);
      const groups: Record<string, Record<string, number>> = {};
      for (const { key, act, count } of found) groups[key] = { ...groups[key], [act]: count };
      expect(groups).toEqual(acts);
    },
  );

  it("whom an agent met, as its meetings tell", async () => {
    const wardani = { agentId: "person-wardani", count: 1, latestId: "meeting-session-7" };
    const zumurrudi = { ...wardani, agentId: "person-zumurrudi" };
    expect(await store().met("person-wardani", {}, 5)).toEqual([zumurrudi]);
    expect(await store().met("person-zumurrudi", { status: ["HELD", "PLANNED"] }, 5)).toEqual([wardani]);
    expect(await store().met("person-wardani", { status: ["CANCELLED"] }, 5)).toEqual([]);
    expect(await store().met("person-wardani", { date: { from: "2031-03-16" } }, 5)).toEqual([]);
    expect(await store().met("nobody", {}, 5)).toEqual([]);
  });

  it("those first whom an agent met most often, then those met last, no more than asked for", async () => {
    const many = await emptyStore(kind);
    const graphs = [...bulkGraphs({ count: 60 })];
    await Promise.all(graphs.map((graph) => many.put(graph)));
    const meetings = await wholeList((page) => many.meetings({}, page), "DATE_DESC", 50);
    const agents = [...new Set(meetings.flatMap(({ participants }) => participants.map((p) => p.agentId)))];
    for (const agentId of agents.filter((id) => id !== undefined).slice(0, 12)) {
      const expected = new Map<string, { agentId: string; count: number; latestId: string }>();
      for (const { id, participants } of meetings) {
        const there = new Set(participants.flatMap((participant) => participant.agentId ?? []));
        if (!there.delete(agentId)) continue;
        for (const other of there) {
          const { count, latestId } = expected.get(other) ?? { count: 0, latestId: id };
          expected.set(other, { agentId: other, count: count + 1, latestId });
        }
      }
      const found = await many.met(agentId, {}, 100);
      expect(found.toSorted((a, b) => compare(a.agentId, b.agentId))).toEqual(
        [...expected.values()].toSorted((a, b) => compare(a.agentId, b.agentId)),
      );
      expect(found.map(({ count }) => count)).toEqual(
        found.map(({ count }) => count).toSorted((a, b) => b - a),
      );
      expect(await many.met(agentId, {}, 2)).toEqual(found.slice(0, 2));
    }
  });

  it("acts of those agents only that are asked for", async () => {
    const found = await store().statementActs({}, "SPEAKER", ["person-tolskaya", "nobody"]);
    expect(found).toEqual([
      { key: "person-tolskaya", act: "ASSERTION", count: 1 },
      { key: "person-tolskaya", act: "THANKS", count: 1 },
    ]);
  });
}
