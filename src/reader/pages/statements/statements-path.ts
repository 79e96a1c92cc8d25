/** What the address of the statements page can hold, named so that the address reads as a sentence. */
export const FILTER_NAMES = [
  "act",
  "force",
  "by",
  "on-behalf-of",
  "said-to",
  "about",
  "since",
  "until",
  "words",
  "quotation",
  "article",
  "meeting",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** `/statements?act=pledge&by=Xi+Jinping`: all pledges by Xi. */
export function statementsPath(filters: Filters): string {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return query === "" ? "/statements" : `/statements?${query}`;
}
