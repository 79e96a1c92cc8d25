import type { FoundAgent } from "../../extract/findings.ts";
import { nameKey } from "../../lexicon/fold.ts";
import type { Gazetteer, KnownOrganization } from "../../lexicon/gazetteer.ts";
import type { Read } from "./findings.ts";

/** The agency an article is from: one the gazetteer knows, or a name of its source's own. */
export type Agency = { readonly known: KnownOrganization } | { readonly found: FoundAgent };

/** As the text says in its dateline, else as the source says. */
export function agencyOf({ dateline, source, gazetteer }: Read): Agency | undefined {
  if (dateline?.agency) return { known: dateline.agency.organization };
  const name = source.agency?.trim() ?? "";
  const key = name === "" ? "" : nameKey(name);
  if (key === "") return undefined;
  const [known, ...others] = publishersOf(gazetteer).get(key) ?? [];
  return known && others.length === 0 ? { known } : { found: publisher(name, key) };
}

export function keyOfAgency(agency: Agency): string {
  return "known" in agency ? `organization:${agency.known.id}` : agency.found.key;
}

function publisher(name: string, key: string): FoundAgent {
  return {
    key: `publisher:${key}`,
    type: "Organization",
    names: [{ language: /\p{Script=Arabic}/u.test(name) ? "ar" : "und", text: name }],
    aliases: [],
    externalIds: [],
    country: undefined,
    kind: "MEDIA",
    parent: undefined,
    identity: { basis: "PUBLISHER", key },
  };
}

const indexes = new WeakMap<Gazetteer, ReadonlyMap<string, readonly KnownOrganization[]>>();

/** Organizations by their names in all languages; by short forms, which others have too, only media. */
function publishersOf(gazetteer: Gazetteer): ReadonlyMap<string, readonly KnownOrganization[]> {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const index = new Map<string, KnownOrganization[]>();
  for (const organization of gazetteer.organizations.values()) {
    const { names, aliases, shorts, kind } = organization;
    const keys = [...names, ...aliases, ...(kind === "MEDIA" ? shorts : [])].map(({ text }) => nameKey(text));
    for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), organization]);
  }
  indexes.set(gazetteer, index);
  return index;
}
