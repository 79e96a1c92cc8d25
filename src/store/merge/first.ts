/** The first of each kind, in the order given. */
export function firstOfEach<Item>(items: Iterable<Item>, kindOf: (item: Item) => string): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const kind = kindOf(item);
    if (!firsts.has(kind)) firsts.set(kind, item);
  }
  return [...firsts.values()];
}

/** The value that stands first in a ranking. */
export function bestOf<Value>(values: readonly Value[], ranking: readonly Value[]): Value | undefined {
  return ranking.find((value) => values.includes(value));
}
