import type { StatementsCountedQuery } from "../../generated/graphql.ts";

type Months = StatementsCountedQuery["months"];

/** Counts of months as counts of their years. */
export function byYear(months: Months): Months {
  const years = new Map<string, Months[number]>();
  for (const { key, count, acts } of months) {
    const year = key.slice(0, 4);
    const before = years.get(year) ?? { key: year, count: 0, acts: [] };
    years.set(year, { key: year, count: before.count + count, acts: added(before.acts, acts) });
  }
  return [...years.values()];
}

type Acts = Months[number]["acts"];

function added(one: Acts, other: Acts): Acts {
  const sums = new Map(one.map(({ act, count }) => [act, count]));
  for (const { act, count } of other) sums.set(act, (sums.get(act) ?? 0) + count);
  return [...sums].map(([act, count]) => ({ act, count }));
}
