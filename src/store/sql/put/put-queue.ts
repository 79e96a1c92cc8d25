import type { ArticleGraph } from "../../../graph/article-graph.ts";
import type { Draft } from "../../draft/draft.ts";
import { draftOf } from "../../draft/draft-of.ts";
import { StoreUnavailableError } from "../../errors.ts";
import type { Origin } from "../../origin.ts";
import type { PutOutcome } from "../../store.ts";
import type { Database } from "../database.ts";
import type { Given } from "./given.ts";
import { putAll } from "./put-all.ts";

/** Graphs that go into one transaction at most: enough to share its cost, few enough to keep others waiting shortly. */
const MOST_TOGETHER = 80;

/** Graphs on their way into a store. */
export interface PutQueue {
  put(graph: ArticleGraph | Draft, origin?: Origin): Promise<PutOutcome>;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
}

interface Waiting extends Given {
  done(outcome: PutOutcome): void;
  failed(error: unknown): void;
}

/**
 * Puts that are called while another is written are written together next: a disk
 * is made to keep a transaction, so many graphs in one cost little more than one.
 * Each is kept whole or not at all, and each caller hears of its own.
 */
export function putQueue(db: Database): PutQueue {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (waiting.length > 0) await write(db, next(waiting));
    running = undefined;
  }

  return {
    async put(graph, origin) {
      const draft = "article" in graph ? draftOf(graph) : graph;
      return new Promise((done, failed) => {
        waiting.push({ draft, origin, done, failed });
        // Those who put in the same turn go together.
        running ??= new Promise((start) => setImmediate(start)).then(run);
      });
    },
    async idle() {
      await running;
    },
  };
}

/** The graphs of the next transaction; one that replaces another of them waits for the one after. */
function next(waiting: Waiting[]): Waiting[] {
  const ids = new Set<string>();
  let end = 0;
  for (const { draft } of waiting) {
    if (end === MOST_TOGETHER || ids.has(draft.id)) break;
    ids.add(draft.id);
    end++;
  }
  return waiting.splice(0, end);
}

async function write(db: Database, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await db.transaction((tx) => putAll({ tx, dialect: db.dialect }, batch));
    for (const [index, { done, failed }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome) done(outcome);
      else failed(new Error("A transaction ended without an outcome for each of its graphs."));
    }
  } catch (error) {
    // One graph that no engine takes must not keep the others out.
    if (batch.length > 1 && !(error instanceof StoreUnavailableError)) {
      for (const one of batch) await write(db, [one]);
    } else {
      for (const { failed } of batch) failed(error);
    }
  }
}
