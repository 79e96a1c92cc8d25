import { Histogram, type HistogramConfiguration, type Registry } from "prom-client";

interface Observed {
  /** How many took no longer than each bound, and longer than the bound before it. */
  readonly counts: number[];
  count: number;
  seconds: number;
}

/** A histogram of seconds by operation: added up in arrays with every request, and put together when asked. */
export class Durations extends Histogram<"operation"> {
  readonly #bounds: readonly number[];
  readonly #observed = new Map<string, Observed>();
  /** As the library tells a histogram of this name in which nothing was observed. */
  readonly #empty: Histogram<"operation">;

  constructor(name: string, help: string, bounds: readonly number[], registry: Registry) {
    const form: HistogramConfiguration<"operation"> = {
      name,
      help,
      labelNames: ["operation"],
      buckets: [...bounds],
    };
    super({ ...form, registers: [registry] });
    this.#empty = new Histogram({ ...form, registers: [] });
    this.#bounds = bounds;
  }

  add(operation: string, seconds: number): void {
    const observed = this.#of(operation);
    const bound = this.#bounds.findIndex((each) => seconds <= each);
    if (bound !== -1) observed.counts[bound] = (observed.counts[bound] ?? 0) + 1;
    observed.count++;
    observed.seconds += seconds;
  }

  #of(operation: string): Observed {
    const known = this.#observed.get(operation);
    if (known) return known;
    const observed = { counts: this.#bounds.map(() => 0), count: 0, seconds: 0 };
    this.#observed.set(operation, observed);
    return observed;
  }

  override async get(): ReturnType<Histogram<"operation">["get"]> {
    const { name, ...told } = await this.#empty.get();
    const values = [...this.#observed].flatMap((entry) => this.#valuesOf(name, ...entry));
    return { ...told, name, values };
  }

  /** What a registry asks for its text, in place of `get`. */
  getForPromString(): ReturnType<Histogram<"operation">["get"]> {
    return this.get();
  }

  #valuesOf(name: string, operation: string, { counts, count, seconds }: Observed) {
    let sum = 0;
    const buckets = this.#bounds.map((le, index) => {
      sum += counts[index] ?? 0;
      return { labels: { operation, le }, value: sum, metricName: `${name}_bucket` };
    });
    return [
      ...buckets,
      { labels: { operation, le: "+Inf" }, value: count, metricName: `${name}_bucket` },
      { labels: { operation }, value: seconds, metricName: `${name}_sum` },
      { labels: { operation }, value: count, metricName: `${name}_count` },
    ];
  }
}
