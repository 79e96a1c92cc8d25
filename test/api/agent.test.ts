import { expect, it } from "vitest";
import { ask } from "./ask.ts";
import { sampleStore } from "./sample-store.ts";

const store = await sampleStore();

it("tells a person's names, posts and doings", async () => {
  const question = `{
    person(id: "person-wardani") {
      name english: name(language: "en-GB") chinese: name(language: "zh") other: name(language: "fr")
      aliases { language text }
      externalIds { authority id }
      country
      identity
      roles { title asOf organization { name(language: "en") } evidence { exact } }
      until: roles(at: "2031-03-14") { title }
      before: roles(at: "2030") { title }
      thatYear: roles(at: "2031") { asOf }
      statements(first: 1, orderBy: DATE_ASC) { totalCount nodes { id } }
      meetings { nodes { id } }
      met(first: 3, status: [HELD, PLANNED]) { count agent { __typename id } latest { id } }
      never: met(date: { to: "2030" }) { count }
      mentions { totalCount }
    }
  }`;
  expect(await ask(store, question)).toEqual({
    data: {
      person: {
        name: "Salem Wardani",
        english: "Salem Wardani",
        chinese: "萨勒姆·瓦尔达尼",
        other: "Salem Wardani",
        aliases: [
          { language: "ar", text: "الورداني" },
          { language: "en", text: "Wardani" },
        ],
        externalIds: [{ authority: "example", id: "W1" }],
        country: "JO",
        identity: "GAZETTEER",
        roles: [
          {
            title: "الأمين العام لمجلس ضفاف البحيرة",
            asOf: "2031-03-14",
            organization: { name: "Lake Shores Council" },
            evidence: [{ exact: "الأمين العام لمجلس ضفاف البحيرة" }],
          },
          {
            title: "أمين عام مجلس ضفاف البحيرة",
            asOf: "2031-03-15",
            organization: { name: "Lake Shores Council" },
            evidence: [{ exact: "أمين عام مجلس ضفاف البحيرة" }],
          },
        ],
        until: [{ title: "الأمين العام لمجلس ضفاف البحيرة" }],
        before: [],
        thatYear: [{ asOf: "2031-03-14" }, { asOf: "2031-03-15" }],
        statements: { totalCount: 4, nodes: [{ id: "statement-pledge" }] },
        meetings: { nodes: [{ id: "meeting-session-7" }] },
        met: [
          {
            count: 1,
            agent: { __typename: "Person", id: "person-zumurrudi" },
            latest: { id: "meeting-session-7" },
          },
        ],
        never: [],
        mentions: { totalCount: 4 },
      },
    },
  });
});

it("tells an organization's bodies and who holds its posts", async () => {
  const question = `{
    organizations(filter: { name: "lake shores council" }) {
      nodes {
        kind
        parent { id }
        bodies { nodes { name parent { id } } }
        roles { title holder { name(language: "en") } }
      }
    }
  }`;
  expect(await ask(store, question)).toEqual({
    data: {
      organizations: {
        nodes: [
          {
            kind: "INTERGOVERNMENTAL",
            parent: null,
            bodies: { nodes: [{ name: "أمانة مجلس ضفاف البحيرة", parent: { id: "organization-council" } }] },
            roles: [
              { title: "الأمين العام لمجلس ضفاف البحيرة", holder: { name: "Salem Wardani" } },
              { title: "أمين عام مجلس ضفاف البحيرة", holder: { name: "Salem Wardani" } },
            ],
          },
        ],
      },
    },
  });
});

it("tells who met whom, and what is still to come", async () => {
  const question = `{
    held: meetings(filter: { participant: { name: "Wardani" } }) {
      nodes {
        name
        date
        place { name(language: "en") names { text } country }
        convener { name(language: "en") }
        participants { role agent { name(language: "en") } representing { name } mention { exact } }
        statements { totalCount }
        articles { nodes { id } }
      }
    }
    planned: meetings(filter: { status: [PLANNED] }) { nodes { name ordinal date partOf { id } parts { totalCount } } }
  }`;
  const { data } = await ask(store, question);
  expect(data).toMatchObject({
    held: {
      nodes: [
        {
          date: "2031-03-14",
          place: { name: "Marsa Zaafaran", country: "JO" },
          convener: { name: "Lake Shores Council" },
          statements: { totalCount: 6 },
        },
      ],
    },
    planned: { nodes: [{ ordinal: 3, date: "2031-06", partOf: null, parts: { totalCount: 0 } }] },
  });
});

it("finds by the beginning of a name or of a later word, and tells names of several", async () => {
  const question = `{
    persons(filter: { nameBegins: "WAR" }, orderBy: STATEMENTS_DESC) {
      totalCount
      nodes { id sharesName arabic: sharesName(language: "ar") }
    }
    organizations(filter: { nameBegins: "shores c" }) { nodes { id sharesName } }
    personCountries
    organizationCountries
  }`;
  expect(await ask(store, question)).toEqual({
    data: {
      persons: {
        totalCount: 2,
        nodes: [
          { id: "person-wardani", sharesName: false, arabic: false },
          { id: "person-other-wardani", sharesName: true, arabic: true },
        ],
      },
      organizations: { nodes: [{ id: "organization-council", sharesName: false }] },
      personCountries: ["JO", "KG"],
      organizationCountries: ["KG"],
    },
  });
});
