import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/extract/source.ts";
import type { Document, Refusal } from "../../src/ingest/document.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { ingestOne } from "../../src/ingest/ingest-one.ts";
import type { Outcome } from "../../src/ingest/outcome.ts";
import { GraphError } from "../../src/store/errors.ts";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/stores.ts";
import { graphLines } from "../support/graph-digest.ts";
import { HEADLINE, PAGE, READOUT } from "../support/texts.ts";

const document = (place: string, body: string, form: Document["form"] = "text"): Document => ({
  place,
  body,
  form,
  facts: {},
});

/** Gives documents one at a time, and counts how many were asked for. */
function given(documents: readonly (Document | Refusal)[]) {
  const asked = { count: 0 };
  async function* each() {
    for (const one of documents) {
      asked.count++;
      yield one;
    }
  }
  return { asked, documents: each() };
}

const many = Array.from({ length: 300 }, (_, i) => document(`${i}.txt`, `${READOUT} ${i}`));

describe("ingesting", () => {
  it("says what became of each document, and keeps the others when one cannot be read", async () => {
    const store = await openStore(":memory:");
    const outcomes: Outcome[] = [];
    const { documents } = given([
      document("a.txt", READOUT),
      document("b.txt", "The ferry was late."),
      { place: "c.txt", problem: "This is empty.", kind: "EMPTY" },
      document("d.html", PAGE, "html"),
      document("e.html", "<html></html>", "html"),
      document("f.txt", "ab\0"),
    ]);
    await ingestAll(store, documents, { threads: 1, onOutcome: (outcome) => outcomes.push(outcome) });
    expect(new Map(outcomes.map(({ place, outcome }) => [place, outcome]))).toEqual(
      new Map([
        ["a.txt", "new"],
        ["b.txt", "refused"],
        ["c.txt", "refused"],
        ["d.html", expect.stringMatching(/^(?:unchanged|replaced)$/)],
        ["e.html", "refused"],
        ["f.txt", "refused"],
      ]),
    );
    await store.close();
  });

  it("gives the same graph whatever the number of threads, and whatever is taken in twice", async () => {
    const [one, two, byOne] = await Promise.all([
      openStore(":memory:"),
      openStore(":memory:"),
      openStore(":memory:"),
    ]);
    const some = many.slice(0, 40);
    await ingestAll(one, given(some).documents, { threads: 1 });
    await ingestAll(two, given([...some, ...some.toReversed()]).documents, { threads: 2 });
    for (const { body } of some) await ingestOne(byOne, { text: body });
    const lines = await graphLines(one);
    expect(await graphLines(two)).toEqual(lines);
    expect(await graphLines(byOne)).toEqual(lines);
    await Promise.all([one.close(), two.close(), byOne.close()]);
  });

  it("does not read again what it knows, and finds out that an article was replaced since", async () => {
    const store = await openStore(":memory:");
    const url = "https://marsa.example/1";
    const [plain, headed] = [
      { text: READOUT, url },
      { text: READOUT, url, headline: HEADLINE },
    ];
    const bare = { text: READOUT };
    const outcomeOf = async (source: Source) => (await ingestOne(store, source)).outcome;
    expect(await outcomeOf(plain)).toBe("new");
    const outcomes: Outcome[] = [];
    const known = { ...document("a.txt", READOUT), facts: { url } };
    const { documents } = given([known, { ...known, place: "copy of a.txt" }]);
    const begun = performance.now();
    await ingestAll(store, documents, { onOutcome: (outcome) => outcomes.push(outcome) });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    // No thread was started: the vocabulary alone takes one longer.
    expect(performance.now() - begun).toBeLessThan(200);
    expect(await outcomeOf(headed)).toBe("replaced");
    expect(await outcomeOf(headed)).toBe("unchanged");
    expect(await outcomeOf(plain)).toBe("replaced");
    expect(await outcomeOf(headed)).toBe("replaced");
    // Without an address it is a copy that says less, once read and then known.
    expect([await outcomeOf(bare), await outcomeOf(bare)]).toEqual(["unchanged", "unchanged"]);
    expect(await outcomeOf(headed)).toBe("unchanged");
    await store.close();
  });

  it("refuses what the store finds no place for, and takes in the rest", async () => {
    const store = await openStore(":memory:");
    const refusing: Store = {
      ...store,
      async put(graph, origin) {
        if ("text" in graph && graph.text.endsWith(" 1")) throw new GraphError("Two things have one id.");
        return store.put(graph, origin);
      },
    };
    const outcomes: Outcome[] = [];
    const { documents } = given(many.slice(0, 3));
    await ingestAll(refusing, documents, { threads: 1, onOutcome: (outcome) => outcomes.push(outcome) });
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["new", "new", "refused"]);
    expect(outcomes.find(({ outcome }) => outcome === "refused")).toMatchObject({
      place: "1.txt",
      problem: "Two things have one id.",
    });
    await store.close();
  });

  it("keeps a text to the character, whatever it says of direction", async () => {
    const store = await openStore(":memory:");
    const text = `${READOUT.replace("الحوار", "\u202eالحوار\u202c \u2067مـ\u064eع\u2069 🌊\u00a0")}\r\n\n `;
    const { articleId } = await ingestOne(store, { text });
    expect(await store.nodes([articleId])).toMatchObject([{ text }]);
    await store.close();
  });

  it("reads no further ahead than there is room for, when the store is slow", async () => {
    const { asked, documents } = given(many);
    let kept = 0;
    const store = await openStore(":memory:");
    const slow: Store = {
      ...store,
      async put(graph, origin) {
        await setTimeout(20);
        return store.put(graph, origin);
      },
    };
    let furthest = 0;
    await ingestAll(slow, documents, {
      threads: 1,
      onOutcome: () => {
        kept++;
        furthest = Math.max(furthest, asked.count - kept);
      },
    });
    expect(kept).toBe(300);
    expect(furthest).toBeLessThan(200);
    await store.close();
  });

  it("begins nothing more once it is stopped, and finishes what is under way", async () => {
    const { asked, documents } = given(many);
    const store = await openStore(":memory:");
    const stop = new AbortController();
    let kept = 0;
    await ingestAll(store, documents, {
      threads: 1,
      signal: stop.signal,
      onOutcome: () => {
        if (++kept === 20) stop.abort();
      },
    });
    expect(kept).toBe(asked.count);
    expect(kept).toBeLessThan(300);
    await store.close();
  });
});

describe("a page that takes too long", () => {
  /** Deep, but not too deep to be tried; each level is one that has to be scored. */
  const slow = `${"<div><p>ا، ب، ج</p>".repeat(240)}${"</div>".repeat(240)}`.repeat(12);

  it("is given up after 2 s, and what comes after it is read", async () => {
    const store = await openStore(":memory:");
    const outcomes: Outcome[] = [];
    const { documents } = given([document("slow.html", slow, "html"), document("b.txt", READOUT)]);
    const begun = performance.now();
    await ingestAll(store, documents, { threads: 1, onOutcome: (outcome) => outcomes.push(outcome) });
    expect(outcomes).toMatchObject([
      { place: "slow.html", outcome: "refused", problem: "Reading this took longer than 2 seconds." },
      { place: "b.txt", outcome: "new" },
    ]);
    expect(performance.now() - begun).toBeLessThan(10_000);
    await store.close();
  });
});
