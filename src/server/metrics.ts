import { Counter, collectDefaultMetrics, Registry } from "prom-client";
import type { Answered } from "./answered.ts";
import { Durations } from "./durations.ts";
import { Tally } from "./tally.ts";

/** The names a client gives its operations are its own: beyond this many, they count as one. */
const MOST_NAMES = 100;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted and timed, in the form Prometheus reads; those of Node.js, event-loop lag among them, too. */
export class Metrics {
  readonly registry = new Registry();
  readonly #names = new Set<string>();

  readonly #requests = new Tally({
    name: "readout_graphql_requests_total",
    help: "Requests to GraphQL, by operation, HTTP status and use of the response cache.",
    labelNames: ["operation", "status", "cache"],
    registers: [this.registry],
  });
  readonly #durations = new Durations(
    "readout_graphql_duration_seconds",
    "Time from a request to its answer, by operation.",
    SECONDS,
    this.registry,
  );
  readonly #errors = new Tally({
    name: "readout_graphql_errors_total",
    help: "Errors in answers, by code. Refused costs count as TOO_COMPLEX, spent budgets as RATE_LIMITED.",
    labelNames: ["code"],
    registers: [this.registry],
  });
  readonly #cost = new Tally({
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
  readonly #reads = new Tally({
    name: "readout_store_reads_total",
    help: "Reads of the store, by what was read.",
    labelNames: ["read"],
    registers: [this.registry],
  });
  readonly #readSeconds = new Tally({
    name: "readout_store_seconds_total",
    help: "Time in the store, by what was read.",
    labelNames: ["read"],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered({ operationName, status, cache, compiled, errors, cost, refusedCost, seconds }: Answered): void {
    const operation = this.#nameOf(operationName);
    this.#requests.add(1, operation, String(status), cache);
    this.#durations.add(operation, seconds);
    if (refusedCost > 0) this.#cost.add(refusedCost, "refused");
    else this.#cost.add(cost, "answered");
    if (compiled) this.#compiled.inc();
    for (const code of errors) this.#errors.add(1, code);
  }

  stored(read: string, seconds: number): void {
    this.#reads.add(1, read);
    this.#readSeconds.add(seconds, read);
  }

  #nameOf(name = "unnamed"): string {
    if (this.#names.size < MOST_NAMES) this.#names.add(name);
    return this.#names.has(name) ? name : "others";
  }
}
