import type { FoundAgent } from "../../extract/findings.ts";
import type { LocalizedText } from "../../graph/names.ts";
import { nameKey } from "../../lexicon/fold.ts";
import type { KnownOrganization, KnownPerson } from "../../lexicon/gazetteer.ts";
import { agencyOf } from "./agency.ts";
import type { Country } from "./countries.ts";
import { type Document, nameText } from "./document.ts";
import type { Read } from "./findings.ts";
import type { Entity } from "./resolution/entity.ts";

const LANGUAGE = "ar";

/**
 * The agents of an article: who is named in it, and the bodies that those belong
 * to. A body the gazetteer does not know is one where it acts: speaks, meets or
 * is spoken to.
 */
export function agentsOf(read: Read, entities: readonly Entity[], acting: ReadonlySet<string>): FoundAgent[] {
  const agents = new Map<string, FoundAgent>();
  const add = (agent: FoundAgent) => {
    if (!agents.has(agent.key)) agents.set(agent.key, agent);
  };
  for (const entity of entities) {
    if (entity.kind === "unnamed") continue;
    const { known } = entity;
    if (!known && (entity.kind === "person" || acting.has(entity.key))) add(unknown(read, entity));
    else if (!known) continue;
    else if (known.kind === "person") add(person(read, entity, known.person));
    else if (known.kind === "state") add(state(read, known.country));
    else if (known.kind === "organization") addBody(known.organization);
    for (const title of entity.titles) {
      for (const one of title.known) {
        if (one.kind === "organization") addBody(one.organization);
        else if (one.kind === "state") add(state(read, one.country));
      }
    }
  }
  for (const key of acting) {
    const id = key.slice(key.indexOf(":") + 1);
    const country = key.startsWith("state:") ? read.countries.byCode.get(id) : undefined;
    const body = key.startsWith("organization:") ? read.gazetteer.organizations.get(id) : undefined;
    if (country) add(state(read, country));
    if (body) addBody(body);
  }
  const agency = agencyOf(read);
  if (agency && "known" in agency) addBody(agency.known);
  else if (agency) add(agency.found);
  return [...agents.values()];

  /** With the bodies it is a part of. */
  function addBody(body: KnownOrganization) {
    add(organization(body));
    if (!body.parent) return;
    const country = read.countries.byCode.get(body.parent.replace(/^state:/, ""));
    if (body.parent.startsWith("state:")) {
      if (country) add(state(read, country));
      return;
    }
    const parent = read.gazetteer.organizations.get(body.parent);
    if (parent) addBody(parent);
  }
}

/** Somebody the gazetteer knows, with the full names that the article has besides. */
function person(
  { analysis: { document }, vocabulary }: Read,
  entity: Entity,
  known: KnownPerson,
): FoundAgent {
  const printed = { ...entity, mentions: entity.mentions.filter(({ form }) => form === "FULL_NAME") };
  const listed = keysOf(known);
  const others = aliasesOf(document, printed, "", vocabulary.affixes.article);
  return {
    key: `person:${known.id}`,
    type: "Person",
    names: known.names,
    aliases: [...known.aliases, ...known.shorts, ...others.filter(({ text }) => !listed.has(nameKey(text)))],
    externalIds: known.externalIds,
    country: known.country,
    kind: undefined,
    parent: undefined,
    identity: { basis: "GAZETTEER", key: known.id },
  };
}

/** Every name of somebody known, as a key; made once. */
function keysOf(known: KnownPerson): ReadonlySet<string> {
  return once(
    KEYS,
    known,
    () => new Set([...known.names, ...known.aliases, ...known.shorts].map(({ text }) => nameKey(text))),
  );
}

const KEYS = new WeakMap<KnownPerson, ReadonlySet<string>>();

function organization(known: KnownOrganization): FoundAgent {
  return once(BODIES, known, () => ({
    key: `organization:${known.id}`,
    type: "Organization",
    names: known.names,
    aliases: [...known.aliases, ...known.shorts],
    externalIds: known.externalIds,
    country: known.country,
    kind: known.kind,
    parent:
      !known.parent || known.parent.startsWith("state:") ? known.parent : `organization:${known.parent}`,
    identity: { basis: "GAZETTEER", key: known.id },
  }));
}

const BODIES = new WeakMap<KnownOrganization, FoundAgent>();

/** A state, with the names of its capital among those it goes by: capitals speak for it. */
function state({ countries, gazetteer }: Read, country: Country): FoundAgent {
  return once(STATES, country, () => {
    const capitals = countries.capitalsOf.get(country) ?? [];
    return {
      key: `state:${country.code}`,
      type: "Organization",
      names: country.names,
      aliases: [...country.aliases, ...capitals.flatMap((place) => gazetteer.places.get(place)?.names ?? [])],
      externalIds: [],
      country: country.code,
      kind: "STATE",
      parent: undefined,
      identity: { basis: "GAZETTEER", key: `state:${country.code}` },
    };
  });
}

const STATES = new WeakMap<Country, FoundAgent>();

/** What is the same in every article, made for the first. */
function once<Known extends object, Made>(made: WeakMap<Known, Made>, known: Known, make: () => Made): Made {
  let one = made.get(known);
  if (one === undefined) {
    one = make();
    made.set(known, one);
  }
  return one;
}

/** Somebody the gazetteer does not know: a name of the article, and what it says of them. */
function unknown({ analysis: { document }, vocabulary }: Read, entity: Entity): FoundAgent {
  const { article } = vocabulary.affixes;
  const name = nameText(document, entity.name, article);
  const country = entity.countries[0];
  const role = entity.titles[0];
  const roleText = role && nameText(document, role, article);
  const isPerson = entity.kind === "person";
  const full = isPerson ? entity.words.length > 1 && roleText !== undefined : country !== undefined;
  const head = entity.mentions.find(({ phrase }) => phrase.head)?.phrase.head;
  return {
    key: entity.key,
    type: isPerson ? "Person" : "Organization",
    names: [{ language: LANGUAGE, text: name }],
    aliases: aliasesOf(document, entity, name, article),
    externalIds: [],
    country: country?.code,
    kind: isPerson ? undefined : entity.kind === "group" ? "GROUP" : (head?.kind ?? "OTHER"),
    parent: undefined,
    identity: full
      ? {
          basis: "NAME_AND_ROLE",
          key: `${nameKey(name)}|${isPerson ? nameKey(roleText ?? "") : (country?.code ?? "")}`,
        }
      : undefined,
  };
}

/** The other forms of the name that the article has. */
function aliasesOf(document: Document, { mentions }: Entity, name: string, article: string): LocalizedText[] {
  const aliases: LocalizedText[] = [];
  const texts = new Set([name]);
  let keys: Set<string> | undefined;
  for (const { phrase } of mentions) {
    for (const range of [phrase.name, phrase.alias]) {
      const text = range ? nameText(document, range, article) : name;
      if (texts.has(text)) continue;
      texts.add(text);
      keys ??= new Set([nameKey(name)]);
      const key = nameKey(text);
      if (keys.has(key)) continue;
      keys.add(key);
      aliases.push({ language: LANGUAGE, text });
    }
  }
  return aliases;
}
