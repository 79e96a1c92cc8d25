import type { Statement } from "../../src/graph/statement.ts";
import type { PageRequest, Store } from "../../src/store/store.ts";
import { bulkWord, COMMON_WORD } from "../../test/support/bulk.ts";

/** A question, asked a little differently each time: of the next person, body, month or word. */
export interface StoreQuestion {
  readonly name: string;
  ask(store: Store, turn: number): Promise<unknown>;
  /** How often it is asked; a count of everything is asked less. */
  readonly times: number;
}

const newest = { size: 20, order: "DATE_DESC", direction: "forward" } as const satisfies PageRequest<string>;

export const QUESTIONS: readonly StoreQuestion[] = [
  {
    // Who pledges so often that the page is full at every size.
    name: "pledges of a busy person, 20, loaded",
    times: 1_000,
    ask: (store, turn) => pledges(store, turn % 2),
  },
  {
    name: "pledges of any of 100, 20, loaded",
    times: 1_000,
    ask: (store, turn) => pledges(store, turn % 100),
  },
  {
    name: "about a body in a month, 20, loaded",
    times: 1_000,
    ask: async (store, turn) => {
      const month = `${2040 + (turn % 10)}-${String(1 + (turn % 12)).padStart(2, "0")}`;
      const filter = { about: { name: `Body ${turn % 50}` }, date: { from: month, to: month } };
      return loaded(store, await store.statements(filter, newest));
    },
  },
  {
    name: "search of a common word, newest 20",
    times: 500,
    ask: (store) => store.search(COMMON_WORD, newest),
  },
  {
    name: "search of a rare word, newest 20",
    times: 500,
    ask: (store, turn) => store.search(bulkWord(12_000 + ((turn * 7) % 7_000)), newest),
  },
  {
    name: "statements of a person with a word",
    times: 500,
    ask: (store, turn) =>
      store.statements({ speaker: { name: `Speaker ${turn % 100}` }, text: bulkWord(turn % 200) }, newest),
  },
  {
    name: "meetings of a person, newest 20",
    times: 1_000,
    ask: (store, turn) => store.meetings({ participant: { name: `Speaker ${turn % 100}` } }, newest),
  },
  {
    name: "statements of a person by month",
    times: 100,
    ask: (store, turn) => store.statementCounts({ speaker: { name: `Speaker ${turn % 100}` } }, "MONTH"),
  },
  { name: "all statements by month", times: 5, ask: (store) => store.statementCounts({}, "MONTH") },
];

async function pledges(store: Store, person: number): Promise<unknown> {
  const filter = { speaker: { name: `Speaker ${person}` }, act: ["PLEDGE"] } as const;
  return loaded(store, await store.statements(filter, newest));
}

/** As a client asks: with the speakers, the meetings and the articles of the page. */
async function loaded(
  store: Store,
  { items }: { readonly items: readonly { readonly node: Statement }[] },
): Promise<unknown> {
  const ids = items.flatMap(({ node }) => [
    node.articleId,
    ...(node.meetingId === undefined ? [] : [node.meetingId]),
    ...node.speakers.flatMap(({ agentId }) => agentId ?? []),
  ]);
  return store.nodes([...new Set(ids)]);
}
