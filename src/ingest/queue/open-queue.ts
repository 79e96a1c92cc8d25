import { createHash } from "node:crypto";
import PgBoss from "pg-boss";
import { storeError } from "../../store/postgres/errors.ts";
import type { Document } from "../document.ts";
import type { ArticleQueue, Aside, Taken } from "./article-queue.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { QueueAddressError } from "./queue-address-error.ts";

/** Names below `SCHEMA`: those that wait, and those set aside. */
const WAITING = "articles";
const ASIDE = "articles-aside";
const SCHEMA = "readout_queue";

/** How often a document is tried, and seconds before the first further try; each wait is twice the one before. */
const TRIES = { retryLimit: 8, retryDelay: 2, retryBackoff: true } as const;
/** Long enough that nothing is thrown away that nobody has looked at. */
const RETENTION_DAYS = 3_650;

export interface QueueOptions {
  /** Seconds a document is given to a worker for; when they are over and it is not done, it is given to another. */
  readonly leaseSeconds: number;
  /** Whether this process sees to leases that have ended, as workers do. */
  readonly supervise: boolean;
}

/** What a job carries. Those set aside by pg-boss itself have the reason in its `output`. */
interface Job {
  readonly document: Document;
  readonly reason?: string;
}

/**
 * Opens the queue in a PostgreSQL database, whose tables are made where there are none.
 *
 * @throws QueueAddressError where the address is of another kind of store,
 *   StoreUnavailableError where the server cannot be reached.
 */
export async function openQueue(
  url: string,
  { leaseSeconds, supervise }: QueueOptions,
): Promise<ArticleQueue> {
  if (!/^postgres(ql)?:/.test(url)) throw new QueueAddressError();
  const server = new URL(url).host;
  const boss = new PgBoss({
    connectionString: url,
    application_name: "readout",
    schema: SCHEMA,
    max: 4,
    supervise,
    schedule: false,
    maintenanceIntervalSeconds: Math.max(1, Math.ceil(leaseSeconds / 4)),
    expireInSeconds: leaseSeconds,
    retentionDays: RETENTION_DAYS,
    archiveFailedAfterSeconds: 60,
    deleteAfterHours: 1,
    ...TRIES,
  });
  // A lost connection is met again, and told, by the next call.
  boss.on("error", () => {});

  /** Says of a failure what it means to who runs the queue. */
  async function asked<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, server);
    }
  }

  const close = () => boss.stop({ graceful: false, wait: true });
  const create = async () => {
    await boss.start();
    await boss.createQueue(ASIDE, { name: ASIDE, policy: "standard" });
    const queue = {
      name: WAITING,
      policy: "standard",
      deadLetter: ASIDE,
      expireInSeconds: leaseSeconds,
      ...TRIES,
    } as const;
    await boss.createQueue(WAITING, queue);
    await boss.updateQueue(WAITING, queue);
  };
  try {
    await asked(() => oneAtATime(url, create));
  } catch (error) {
    await close();
    throw error;
  }

  const insert = (name: string, jobs: readonly (Job & { readonly id: string })[]) =>
    boss.insert(
      jobs.map(({ id, ...data }) => ({ id, name, data, ...(name === WAITING && { deadLetter: ASIDE }) })),
    );

  return {
    add: (documents) =>
      asked(() =>
        insert(
          WAITING,
          documents.map((document) => ({ id: idOf(document), document })),
        ),
      ),
    take: (most) =>
      asked(async () => {
        const jobs = await boss.fetch<Job>(WAITING, { batchSize: most });
        return jobs.map(({ id, data: { document } }): Taken => ({ id, document }));
      }),
    done: (taken) =>
      asked(() =>
        boss.deleteJob(
          WAITING,
          taken.map(({ id }) => id),
        ),
      ),
    failed: ({ id }, reason) => asked(() => boss.fail(WAITING, id, { reason })),
    setAside: ({ id, document }, reason) =>
      asked(async () => {
        await insert(ASIDE, [{ id, document, reason }]);
        await boss.deleteJob(WAITING, id);
      }),
    state: () =>
      asked(async () => {
        const waiting = await boss.getQueueSize(WAITING);
        const notDone = await boss.getQueueSize(WAITING, { before: "completed" });
        return { waiting, underWay: notDone - waiting, aside: await boss.getQueueSize(ASIDE) };
      }),
    aside: (most) =>
      asked(async () => {
        const { rows } = await boss.getDb().executeSql(LIST_ASIDE, [ASIDE, most]);
        return rows.map(({ place, reason, since }): Aside => ({ place, reason, since }));
      }),
    requeue: () =>
      asked(async () => {
        const wanted = await boss.getQueueSize(ASIDE);
        let moved = 0;
        while (moved < wanted) {
          const jobs = await boss.fetch<Job>(ASIDE, { batchSize: Math.min(100, wanted - moved) });
          if (jobs.length === 0) break;
          const again = jobs.map(({ data: { document } }) => ({ id: idOf(document), document }));
          // One that failed for good is kept under its id for a while; it makes room for its next try.
          await boss.deleteJob(
            WAITING,
            again.map(({ id }) => id),
          );
          await insert(WAITING, again);
          await boss.deleteJob(
            ASIDE,
            jobs.map(({ id }) => id),
          );
          moved += jobs.length;
        }
        return moved;
      }),
    close,
  };
}

const LIST_ASIDE = `
  SELECT data->'document'->>'place' AS place,
         coalesce(data->>'reason', output->>'reason', output->'value'->>'message', 'unknown') AS reason,
         created_on AS since
  FROM ${SCHEMA}.job WHERE name = $1 AND state = 'created'
  ORDER BY created_on, id LIMIT $2`;

/** The same for the same document: a UUID made of the digest of all it is. */
function idOf({ form, body, facts }: Document): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([form, body, Object.entries(facts).sort()]))
    .digest("hex");
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
