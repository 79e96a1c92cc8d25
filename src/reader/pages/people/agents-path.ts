import { written } from "../../parts/address-name.ts";

/** What the address of a list of people or of organizations can hold. */
const NAMES = ["name", "country", "kind", "order"] as const;

export type AgentFilters = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** `/people?country=RU&order=name`: people of Russia by name. */
export function agentsPath(
  list: "/people" | "/organizations",
  filters: AgentFilters,
  place: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const value = filters[name]?.trim();
    if (value) params.set(name, value);
  }
  for (const [name, value] of Object.entries(place)) params.set(name, value);
  const query = written(params);
  return query === "" ? list : `${list}?${query}`;
}

export function agentFilters(params: URLSearchParams): AgentFilters {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}
