import type { PageRequest, Store } from "../../src/store/store.ts";
import { COMMON_WORD, RARE_WORD } from "../support/bulk.ts";

const newest = { size: 20, order: "DATE_DESC", direction: "forward" } as const satisfies PageRequest<string>;
const oldest = { ...newest, order: "DATE_ASC" } as const;

/** What clients ask all day, over the generated articles: none of it may read a whole table. */
export const HOT_QUESTIONS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  "all statements, newest": (store) => store.statements({}, newest),
  "all statements, oldest": (store) => store.statements({}, oldest),
  "pledges of a person": (store) =>
    store.statements({ speaker: { name: "Speaker 3" }, act: ["PLEDGE"] }, newest),
  "pledges of a person, oldest": (store) =>
    store.statements({ speaker: { name: "Speaker 3" }, act: ["PLEDGE"] }, oldest),
  "commissives of a person": (store) =>
    store.statements({ speaker: { name: "Speaker 3" }, force: ["COMMISSIVE"] }, newest),
  "statements about an organization in a month": (store) =>
    store.statements({ about: { name: "Body 3" }, date: { from: "2041-05", to: "2041-05" } }, newest),
  "statements of an article": (store) =>
    store.statements({ article: "article-bulk-3" }, { ...newest, order: "TEXT_ASC" }),
  "statements of a meeting": (store) => store.statements({ meeting: "meeting-bulk-3" }, newest),
  "statements of a person about another": (store) =>
    store.statements({ speaker: { name: "Speaker 0" }, about: { name: "Body 0" } }, newest),
  "statements with a common word": (store) => store.statements({ text: COMMON_WORD }, newest),
  "statements with a rare word": (store) => store.statements({ text: RARE_WORD }, newest),
  "search of a common word": (store) => store.search(COMMON_WORD, newest),
  "search of a rare word": (store) => store.search(RARE_WORD, newest),
  "articles that mention a person": (store) => store.articles({ mentions: { name: "Speaker 3" } }, newest),
  "articles on a meeting": (store) => store.articles({ meeting: "meeting-bulk-3" }, newest),
  "articles, oldest": (store) => store.articles({}, oldest),
  "articles in a language": (store) => store.articles({ language: "ar" }, newest),
  "meetings of a person": (store) => store.meetings({ participant: { name: "Speaker 3" } }, newest),
  "meetings of a person that were held": (store) =>
    store.meetings({ participant: { name: "Speaker 3" }, status: ["HELD"] }, newest),
  "meetings in an article": (store) => store.meetings({ article: "article-bulk-3" }, newest),
  "all meetings": (store) => store.meetings({}, newest),
  "persons by name": (store) => store.persons({}, { ...newest, order: "NAME_ASC" }),
  "persons by statements": (store) => store.persons({}, { ...newest, order: "STATEMENTS_DESC" }),
  "persons of a name": (store) => store.persons({ name: "Speaker 3" }, { ...newest, order: "NAME_ASC" }),
  "organizations of a country": (store) =>
    store.organizations({ country: "JO" }, { ...newest, order: "STATEMENTS_DESC" }),
  "bodies of an organization": (store) =>
    store.organizations({ parent: "organization-bulk-3" }, { ...newest, order: "NAME_ASC" }),
  "persons in an article": (store) =>
    store.persons({ article: "article-bulk-3" }, { ...newest, order: "NAME_ASC" }),
  "mentions of a person": (store) =>
    store.mentions({ agent: "person-bulk-3" }, { ...newest, order: "TEXT_ASC" }),
  "names that begin so": (store) => store.suggestions("Speak", 8),
  "persons whose names begin so": (store) =>
    store.persons({ nameBegins: "Speaker 3" }, { ...newest, order: "STATEMENTS_DESC" }),
  "names of several": (store) => store.shared(["Speaker 3", "Body 3"]),
  "countries of organizations": (store) => store.countries("Organization"),
  "whom a person met": (store) => store.met("person-bulk-1", { status: ["HELD"] }, 20),
  nodes: (store) =>
    store.nodes(["person-bulk-1", "article-bulk-3", "meeting-bulk-3", "statement-bulk-3-0", "nobody"]),
  roles: (store) => store.rolesOf(["person-bulk-1"]),
  "roles in an organization": (store) => store.rolesIn(["organization-bulk-1"]),
  "nested statements": (store) => store.nestedIn(["statement-bulk-3-0"]),
  "pledges of a person counted": (store) =>
    store.countStatements({ speaker: { name: "Speaker 3" }, act: ["PLEDGE"] }),
};
