import { nameText } from "./document.ts";
import type { Read } from "./findings.ts";
import type { MeetingNaming } from "./meetings/meeting-name.ts";
import type { Entity } from "./resolution/entity.ts";

/** Names of agents, for the names of the meetings they take part in. */
export function namesOf({ analysis: { document }, vocabulary }: Read): MeetingNaming {
  const { article } = vocabulary.affixes;
  return {
    nameOf: (entity, language) =>
      localName(entity, language) ??
      (language === "ar" ? nameText(document, entity.name, article) : undefined),
    textOf: ({ mention }) => nameText(document, mention, article),
    representing,
  };
}

function localName({ known }: Entity, language: string): string | undefined {
  if (!known) return undefined;
  const names =
    known.kind === "person"
      ? known.person.names
      : known.kind === "organization"
        ? known.organization.names
        : known.kind === "state"
          ? known.country.names
          : known.place.names;
  return names.find((name) => name.language === language)?.text;
}

/** Whom a person stands for: the organization of the first post, or its state; of a post in a party, the state. */
function representing({ kind, titles, known: person }: Entity): string | undefined {
  if (kind !== "person") return undefined;
  for (const { known, country } of titles) {
    const body = known.find((one) => one.kind === "organization");
    if (body?.organization.kind === "PARTY" && person?.kind === "person" && person.person.country) {
      return `state:${person.person.country}`;
    }
    if (body) return `organization:${body.organization.id}`;
    if (country) return `state:${country.code}`;
  }
  return undefined;
}
