import { written } from "../../parts/address-name.ts";

/** What the address of the list of meetings can hold. */
const NAMES = ["with", "status", "kind", "since", "until", "article", "order"] as const;

export type MeetingFilters = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** `/meetings?with=Xi+Jinping&status=planned`: meetings with Xi Jinping that are planned. */
export function meetingsPath(filters: MeetingFilters, place: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const value = filters[name]?.trim();
    if (value) params.set(name, value);
  }
  for (const [name, value] of Object.entries(place)) params.set(name, value);
  const query = written(params);
  return query === "" ? "/meetings" : `/meetings?${query}`;
}

export function meetingFilters(params: URLSearchParams): MeetingFilters {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}
