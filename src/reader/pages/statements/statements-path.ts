import { written } from "../../parts/address-name.ts";

/** What the address of the statements page can hold, named so that the address reads as a sentence. */
export const FILTER_NAMES = [
  "act",
  "force",
  "by",
  "on-behalf-of",
  "said-to",
  "about",
  "words",
  "since",
  "until",
  "quotation",
  "article",
  "meeting",
] as const;
/** Those that name somebody. */
export const AGENT_FILTERS = [
  "by",
  "on-behalf-of",
  "said-to",
  "about",
] as const satisfies readonly FilterName[];
export type FilterName = (typeof FILTER_NAMES)[number];

/** Acts and classes may be several, one of which has to hold. */
export type Filters = Readonly<Partial<Record<Exclude<FilterName, "act" | "force">, string>>> & {
  readonly act?: readonly string[];
  readonly force?: readonly string[];
};

/** `/statements?act=pledge&by=Xi+Jinping`: pledges by Xi Jinping. */
export function statementsPath(filters: Filters, place: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    for (const each of typeof value === "string" ? [value] : (value ?? [])) {
      if (each !== "") params.append(name, each.trim());
    }
  }
  for (const [name, value] of Object.entries(place)) params.set(name, value);
  const query = written(params);
  return query === "" ? "/statements" : `/statements?${query}`;
}

/** What an address asks for. */
export function filtersOf(params: URLSearchParams): Filters {
  const filters: Record<string, string | readonly string[]> = {};
  for (const name of FILTER_NAMES) {
    const values = params.getAll(name).filter((value) => value.trim() !== "");
    const [first] = values;
    if (first !== undefined) filters[name] = name === "act" || name === "force" ? values : first;
  }
  return filters;
}
