import { Counter, type CounterConfiguration } from "prom-client";

/** A counter that is told when asked: added up in a map, for what is counted with every request. */
export class Tally<Label extends string> {
  readonly #sums = new Map<string, { readonly labels: readonly string[]; sum: number }>();

  constructor({
    labelNames,
    ...counter
  }: CounterConfiguration<Label> & { readonly labelNames: readonly Label[] }) {
    const sums = this.#sums;
    const labelled = (labels: readonly string[]) =>
      Object.fromEntries(labelNames.map((name, index) => [name, labels[index] ?? ""])) as Record<
        Label,
        string
      >;
    new Counter({
      ...counter,
      labelNames: [...labelNames],
      collect() {
        this.reset();
        for (const { labels, sum } of sums.values()) this.inc(labelled(labels), sum);
      },
    });
  }

  /** @param labels in the order of their names. */
  add(amount: number, ...labels: readonly string[]): void {
    const key = labels.join("\n");
    const known = this.#sums.get(key);
    if (known) known.sum += amount;
    else this.#sums.set(key, { labels, sum: amount });
  }
}
