import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Answered } from "./answered.ts";

/** The names a client gives its operations are its own: beyond this many, they count as one. */
const MOST_NAMES = 100;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted and timed, in the form Prometheus reads; those of Node.js, event-loop lag among them, too. */
export class Metrics {
  readonly registry = new Registry();
  readonly #names = new Set<string>();
  readonly #reads = new Map<string, { count: number; seconds: number }>();

  readonly #requests = new Counter({
    name: "readout_graphql_requests_total",
    help: "Requests to GraphQL, by operation, HTTP status and use of the response cache.",
    labelNames: ["operation", "status", "cache"],
    registers: [this.registry],
  });
  readonly #duration = new Histogram({
    name: "readout_graphql_duration_seconds",
    help: "Time from a request to its answer, by operation.",
    labelNames: ["operation"],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #errors = new Counter({
    name: "readout_graphql_errors_total",
    help: "Errors in answers, by code. Refused costs count as TOO_COMPLEX, spent budgets as RATE_LIMITED.",
    labelNames: ["code"],
    registers: [this.registry],
  });
  readonly #cost = new Counter({
    name: "readout_graphql_cost_total",
    help: "Estimated cost of operations: answered, or refused as more than a limit or than a client had left.",
    labelNames: ["outcome"],
    registers: [this.registry],
  });
  readonly #compiled = new Counter({
    name: "readout_compiled_answers_total",
    help: "Answers by compiled code; the others were executed by graphql-js, or kept.",
    registers: [this.registry],
  });
  constructor() {
    collectDefaultMetrics({ register: this.registry });
    const reads = this.#reads;
    // A request reads several times: added up by hand, and told when asked.
    new Counter({
      name: "readout_store_reads_total",
      help: "Reads of the store, by what was read.",
      labelNames: ["read"],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [read, { count }] of reads) this.inc({ read }, count);
      },
    });
    new Counter({
      name: "readout_store_seconds_total",
      help: "Time in the store, by what was read.",
      labelNames: ["read"],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [read, { seconds }] of reads) this.inc({ read }, seconds);
      },
    });
  }

  answered({ operationName, status, cache, compiled, errors, cost, refusedCost, seconds }: Answered): void {
    const operation = this.#nameOf(operationName);
    this.#requests.inc({ operation, status, cache });
    this.#duration.observe({ operation }, seconds);
    if (refusedCost > 0) this.#cost.inc({ outcome: "refused" }, refusedCost);
    else this.#cost.inc({ outcome: "answered" }, cost);
    if (compiled) this.#compiled.inc();
    for (const code of errors) this.#errors.inc({ code });
  }

  stored(read: string, seconds: number): void {
    const sum = this.#reads.get(read) ?? { count: 0, seconds: 0 };
    sum.count++;
    sum.seconds += seconds;
    this.#reads.set(read, sum);
  }

  #nameOf(name = "unnamed"): string {
    if (this.#names.size < MOST_NAMES) this.#names.add(name);
    return this.#names.has(name) ? name : "others";
  }
}
