import { expect, it } from "vitest";
import { dateKey } from "../../src/store/date-key.ts";
import { baseOf } from "../../src/store/place.ts";
import { openStore } from "../../src/store/stores.ts";
import { anchorIn } from "../support/anchor.ts";
import { articleOf, statementOf } from "../support/records.ts";
import { wholeList } from "../support/whole-list.ts";

it("keeps two articles apart whose digests are the same on a day", async () => {
  const [first, second] = twins();
  expect(baseOf(dateKey("2031-03-14"), first)).toBe(baseOf(dateKey("2031-03-14"), second));
  const store = await openStore(":memory:");
  await Promise.all([first, second].map((id) => store.put(graphOf(id))));
  for (const id of [first, second]) expect(await store.put(graphOf(id))).toBe("unchanged");
  const statements = await wholeList((page) => store.statements({}, page), "DATE_DESC");
  expect(statements.map(({ articleId, order }) => [articleId, order])).toEqual(
    [first, second].flatMap((id) => [0, 1, 2].map((order) => [id, order])),
  );
  await store.close();
});

/** Two ids with the same digest, found by trying: 29 bits repeat after some ten thousand. */
function twins(): [string, string] {
  const seen = new Map<bigint, string>();
  for (let number = 0; ; number++) {
    const id = `article-${number}`;
    const base = baseOf(0, id);
    const twin = seen.get(base);
    if (twin !== undefined) return [twin, id];
    seen.set(base, id);
  }
}

function graphOf(id: string) {
  const text = "One said a. One said b. One said c.";
  const at = anchorIn(id, text);
  return {
    article: articleOf({ id, text, publishedOn: "2031-03-14" }),
    agents: [],
    roles: [],
    meetings: [],
    mentions: [],
    statements: ["a", "b", "c"].map((word, order) =>
      statementOf({
        id: `${id}-${word}`,
        order,
        act: "ASSERTION",
        cue: at("said", order + 1),
        content: [at(`${word}.`)],
        speakers: [{ resolution: "UNNAMED", mention: at("One", order + 1) }],
        date: "2031-03-14",
      }),
    ),
  };
}
