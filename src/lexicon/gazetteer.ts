import type { CountryCode, ExternalId, LocalizedText } from "../graph/names.ts";
import { OrganizationKind } from "../graph/organization.ts";
import { LexiconError, oneOf, readTable } from "./table.ts";

/** Known persons, organizations and places, by id, each with the names it goes by. */
export interface Gazetteer {
  readonly persons: ReadonlyMap<string, KnownPerson>;
  readonly organizations: ReadonlyMap<string, KnownOrganization>;
  readonly places: ReadonlyMap<string, KnownPlace>;
}

export interface KnownPerson extends Named {
  readonly gender: Gender;
  readonly posts: readonly Post[];
}

export interface KnownOrganization extends Named {
  readonly kind: OrganizationKind;
  /** The id of another organization, or `state:CN`. */
  readonly parent?: string;
}

export interface KnownPlace extends Named {}

export interface Named {
  readonly id: string;
  readonly country?: CountryCode;
  /** One a language. */
  readonly names: readonly LocalizedText[];
  /** Other full forms. */
  readonly aliases: readonly LocalizedText[];
  /** Forms used alone, after the name was given. */
  readonly shorts: readonly LocalizedText[];
  readonly externalIds: readonly ExternalId[];
}

/** A post held from one date to another; either may be unknown. */
export interface Post {
  readonly title: readonly LocalizedText[];
  readonly organization?: string;
  readonly country?: CountryCode;
  readonly from?: string;
  readonly to?: string;
}

export type Gender = "m" | "f";

/**
 * Reads `data/gazetteer`.
 *
 * @throws LexiconError where a row names what no other file knows.
 */
export function readGazetteer(): Gazetteer {
  return { persons: readPersons(), organizations: readOrganizations(), places: readPlaces() };
}

function readPersons(): ReadonlyMap<string, KnownPerson> {
  const file = "gazetteer/persons.tsv";
  const names = readNames("gazetteer/person-names.tsv", "person");
  const posts = readPosts();
  const persons = new Map<string, KnownPerson>();
  for (const row of readTable(file, ["id", "gender", "country", "wikidata", "origin"])) {
    const gender = oneOf(file, row, "gender", row.gender, ["m", "f"]);
    persons.set(row.id, { ...named(file, row, names), gender, posts: posts.get(row.id) ?? [] });
  }
  names.refuseStrangers(persons);
  return persons;
}

function readPosts(): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Post[]>();
  const columns = [
    "person",
    "title_en",
    "title_ar",
    "organization",
    "country",
    "from",
    "to",
    "origin",
  ] as const;
  for (const row of readTable("gazetteer/posts.tsv", columns)) {
    const post: Post = {
      title: [
        { language: "ar", text: row.title_ar },
        { language: "en", text: row.title_en },
      ],
      ...(row.organization && { organization: row.organization }),
      ...(row.country && { country: row.country }),
      ...(row.from && { from: row.from }),
      ...(row.to && { to: row.to }),
    };
    posts.set(row.person, [...(posts.get(row.person) ?? []), post]);
  }
  return posts;
}

function readOrganizations(): ReadonlyMap<string, KnownOrganization> {
  const file = "gazetteer/organizations.tsv";
  const names = readNames("gazetteer/organization-names.tsv", "organization");
  const organizations = new Map<string, KnownOrganization>();
  const rows = readTable(file, ["id", "kind", "country", "parent", "wikidata", "origin"]);
  for (const row of rows) {
    const kind = oneOf(file, row, "kind", row.kind, Object.values(OrganizationKind));
    organizations.set(row.id, {
      ...named(file, row, names),
      kind,
      ...(row.parent && { parent: row.parent }),
    });
  }
  for (const { id, parent, line } of rows) {
    if (parent && !parent.startsWith("state:") && !organizations.has(parent)) {
      throw new LexiconError(file, line, `${id} has the parent "${parent}", and no row has that id`);
    }
  }
  names.refuseStrangers(organizations);
  return organizations;
}

function readPlaces(): ReadonlyMap<string, KnownPlace> {
  const file = "gazetteer/places.tsv";
  const names = readNames("gazetteer/place-names.tsv", "place");
  const places = new Map<string, KnownPlace>();
  for (const row of readTable(file, ["id", "country", "origin"])) {
    places.set(row.id, named(file, { ...row, wikidata: "" }, names));
  }
  names.refuseStrangers(places);
  return places;
}

interface NameRows {
  readonly of: (id: string) => Pick<Named, "names" | "aliases" | "shorts"> | undefined;
  readonly refuseStrangers: (known: ReadonlyMap<string, unknown>) => void;
}

function readNames(file: string, owner: "person" | "organization" | "place"): NameRows {
  const byOwner = new Map<
    string,
    { line: number; names: LocalizedText[]; aliases: LocalizedText[]; shorts: LocalizedText[] }
  >();
  for (const row of readTable(file, [owner, "language", "form", "text"])) {
    const id = row[owner];
    const entry = byOwner.get(id) ?? { line: row.line, names: [], aliases: [], shorts: [] };
    byOwner.set(id, entry);
    if (row.text === "") throw new LexiconError(file, row.line, `${id} has a row without a text`);
    const text = { language: row.language, text: row.text };
    const form = oneOf(file, row, "form", row.form, ["name", "alias", "short"]);
    if (form === "short") entry.shorts.push(text);
    else if (form === "alias") entry.aliases.push(text);
    else if (entry.names.some((name) => name.language === row.language)) {
      throw new LexiconError(
        file,
        row.line,
        `${id} has a second name in ${row.language}; make one of them an alias`,
      );
    } else entry.names.push(text);
  }
  return {
    of: (id) => byOwner.get(id),
    refuseStrangers: (known) => {
      for (const [id, { line }] of byOwner) {
        if (!known.has(id)) throw new LexiconError(file, line, `no ${owner} has the id "${id}"`);
      }
    },
  };
}

function named(
  file: string,
  row: { readonly id: string; readonly country: string; readonly wikidata: string; readonly line: number },
  rows: NameRows,
): Named {
  const names = rows.of(row.id);
  if (!names || names.names.length === 0) throw new LexiconError(file, row.line, `${row.id} has no name`);
  return {
    id: row.id,
    ...(row.country && { country: row.country }),
    names: names.names,
    aliases: names.aliases,
    shorts: names.shorts,
    externalIds: row.wikidata ? [{ authority: "wikidata", id: row.wikidata }] : [],
  };
}
