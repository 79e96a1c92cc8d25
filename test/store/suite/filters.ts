import { describe, expect, it } from "vitest";
import type {
  AgentsFilter,
  ArticleFilter,
  MeetingFilter,
  MentionFilter,
  StatementFilter,
} from "../../../src/store/filter.ts";
import { wholeList } from "../../support/whole-list.ts";
import type { StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

const STATEMENTS: readonly (readonly [StatementFilter, readonly string[]])[] = [
  [{}, ["second-pledge", "invitation", "pledge", "outer", "nested", "unnamed", "thanks", "refusal", "ferry"]],
  [{ speaker: { id: "person-wardani" } }, ["second-pledge", "pledge", "outer", "refusal"]],
  [{ speaker: { name: "Salem Wardani" } }, ["second-pledge", "pledge", "outer", "refusal"]],
  [{ speaker: { name: "SALEM  wardani" } }, ["second-pledge", "pledge", "outer", "refusal"]],
  [{ speaker: { name: "سالم الوردانى" } }, ["second-pledge", "pledge", "outer", "refusal"]],
  [{ speaker: { name: "萨勒姆·瓦尔达尼" } }, ["second-pledge", "pledge", "outer", "refusal"]],
  [{ speaker: { name: "Марин Тольская" } }, ["nested", "thanks"]],
  // A name that is two people's finds both; a part of a name finds nobody.
  [{ speaker: { name: "wardani" } }, ["second-pledge", "pledge", "outer", "refusal", "ferry"]],
  [{ speaker: { name: "wardani", id: "person-other-wardani" } }, ["ferry"]],
  [{ speaker: { name: "ward" } }, []],
  [{ speaker: { name: "الو" } }, []],
  [{ speaker: { name: "Nobody" } }, []],
  [{ speaker: { name: "..." } }, []],
  [{ speaker: { id: "nobody" } }, []],
  [
    { speaker: {} },
    ["second-pledge", "invitation", "pledge", "outer", "nested", "unnamed", "thanks", "refusal", "ferry"],
  ],
  [{ onBehalfOf: { name: "الوفود الأجنبية" } }, ["thanks"]],
  [{ addressee: { id: "person-wardani" } }, ["thanks"]],
  [{ addressee: { name: "Kyrgyzstan" } }, ["invitation"]],
  [{ about: { name: "Kyrgyzstan" } }, ["unnamed"]],
  [{ about: { name: "مارين تولسكايا" } }, ["outer"]],
  [{ act: ["PLEDGE"] }, ["second-pledge", "pledge"]],
  [{ act: ["THANKS", "INVITATION"] }, ["invitation", "thanks"]],
  [{ act: [] }, []],
  [{ force: ["COMMISSIVE"] }, ["second-pledge", "pledge", "refusal"]],
  [{ force: ["COMMISSIVE"], act: ["PLEDGE", "THANKS"] }, ["second-pledge", "pledge"]],
  [{ force: ["EXPRESSIVE"], act: ["PLEDGE"] }, []],
  [{ quotation: "DIRECT" }, ["refusal"]],
  [{ quotation: "INDIRECT", speaker: { name: "Salem Wardani" } }, ["second-pledge", "pledge", "outer"]],
  [{ article: "article-day-after" }, ["second-pledge", "invitation"]],
  [{ article: "article-day-after", act: ["PLEDGE"] }, ["second-pledge"]],
  [{ article: "article-opening", speaker: { name: "مارين تولسكايا" } }, ["nested", "thanks"]],
  [{ article: "article-opening", quotation: "DIRECT" }, ["refusal"]],
  [{ article: "nothing" }, []],
  [{ meeting: "meeting-session-7" }, ["pledge", "outer", "nested", "unnamed", "thanks", "refusal"]],
  [{ meeting: "meeting-session-7", act: ["ASSERTION"], speaker: { name: "الورداني" } }, ["outer"]],
  [{ meeting: "nothing" }, []],
  [{ date: { from: "2031-03-15" } }, ["second-pledge", "invitation"]],
  [{ date: { to: "2031-03-14" } }, ["pledge", "outer", "nested", "unnamed", "thanks", "refusal"]],
  [{ date: { from: "2031-03", to: "2031-03" }, act: ["PLEDGE"] }, ["second-pledge", "pledge"]],
  [{ date: { from: "2031", to: "2031-02" } }, []],
  [{ date: {}, act: ["ASSERTION"] }, ["outer", "nested", "unnamed", "ferry"]],
  [
    { speaker: { name: "الورداني" }, date: { from: "2031-03-14", to: "2031-03-14" } },
    ["pledge", "outer", "refusal"],
  ],
  // Words are found through vowel signs, tatweel and the spellings of a letter; parts of words are not.
  [{ text: "البحيرة" }, ["second-pledge", "pledge"]],
  [{ text: "البحيره" }, ["second-pledge", "pledge"]],
  [{ text: "شواطئ البُحيرة" }, ["second-pledge"]],
  [{ text: "بحير" }, []],
  [{ text: "تعهد البحيرة" }, ["second-pledge", "pledge"]],
  [{ text: "FERRY" }, ["ferry"]],
  [{ text: "؟!" }, []],
  [{ text: "البحيرة", speaker: { name: "Wardani" }, date: { to: "2031-03-14" } }, ["pledge"]],
  [{ text: "البحيرة", force: ["EXPRESSIVE"] }, []],
  [{ text: "البحيرة", article: "article-day-after" }, ["second-pledge"]],
  // Nothing a client writes is an operator of a search or of SQL.
  [{ text: "ferry OR pledge" }, []],
  [{ text: 'ferry" OR "pledge' }, []],
  [{ text: "fer*" }, []],
  [{ text: "NOT ferry" }, []],
  [{ text: "tokens:ferry" }, []],
  [{ text: "%" }, []],
  [{ text: "_a12" }, []],
  [{ speaker: { name: "%" } }, []],
  [{ speaker: { name: "' OR 1=1 --" } }, []],
];

const ARTICLES: readonly (readonly [ArticleFilter, readonly string[]])[] = [
  [{}, ["day-after", "opening", "undated"]],
  [{ mentions: { name: "الورداني" } }, ["day-after", "opening"]],
  [{ mentions: { name: "Wardani" } }, ["day-after", "opening", "undated"]],
  [{ mentions: { name: "Nobody" } }, []],
  [{ meeting: "meeting-session-7" }, ["day-after", "opening"]],
  [{ meeting: "meeting-session-7", mentions: { id: "organization-delegations" } }, ["opening"]],
  [{ meeting: "nothing" }, []],
  [{ language: "en" }, ["undated"]],
  [{ language: "ar", date: { from: "2031-03-15" } }, ["day-after"]],
  [{ agency: { name: "وكالة أنباء المرسى" } }, ["day-after"]],
  [{ agency: { name: "وكالة أنباء المرسى" }, language: "en" }, []],
  [{ agency: { id: "nobody" } }, []],
  [{ date: { to: "2031-03-14" } }, ["opening"]],
  [{ text: "البحيرة" }, ["day-after", "opening"]],
  [{ text: "البحيرة", mentions: { id: "organization-secretariat" } }, ["day-after"]],
  [{ text: "البحيرة", meeting: "meeting-session-7", agency: { id: "organization-agency" } }, ["day-after"]],
  [{ text: "ferry", language: "ar" }, []],
  // A word of the headline counts as one of the article.
  [{ text: "يتعهد" }, ["day-after"]],
];

const PERSONS: readonly (readonly [AgentsFilter, readonly string[]])[] = [
  [{}, ["other-wardani", "wardani", "tolskaya", "zumurrudi"]],
  [{ name: "wardani" }, ["other-wardani", "wardani"]],
  [{ name: "الزمردي" }, ["zumurrudi"]],
  [{ name: "Lake Shores Council" }, []],
  [{ nameBegins: "war" }, ["other-wardani", "wardani"]],
  [{ nameBegins: "الزم" }, ["zumurrudi"]],
  [{ nameBegins: "lake shor" }, []],
  [{ nameBegins: "ardani" }, []],
  [{ nameBegins: "%" }, []],
  [{ nameBegins: "war", country: "JO" }, ["wardani"]],
  [{ nameBegins: "sal", name: "Wardani" }, ["wardani"]],
  [{ country: "KG" }, ["tolskaya"]],
  [{ country: "KG", name: "wardani" }, []],
  [{ article: "article-day-after" }, ["wardani", "zumurrudi"]],
  [{ article: "nothing" }, []],
  [{ kind: ["STATE"] }, []],
];

const ORGANIZATIONS: readonly (readonly [AgentsFilter, readonly string[]])[] = [
  [{}, ["delegations", "secretariat", "kg", "council", "agency"]],
  [{ name: "Lake shores council" }, ["council"]],
  [{ nameBegins: "ضفاف" }, ["secretariat", "council"]],
  [{ nameBegins: "shores", kind: ["STATE"] }, []],
  [{ kind: ["STATE", "MEDIA"] }, ["kg", "agency"]],
  [{ parent: "organization-council" }, ["secretariat"]],
  [{ country: "KG" }, ["kg"]],
  [{ article: "article-opening" }, ["delegations", "kg", "council"]],
  [{ article: "article-opening", kind: ["GROUP"] }, ["delegations"]],
];

const MEETINGS: readonly (readonly [MeetingFilter, readonly string[]])[] = [
  [{}, ["summit-3", "session-7"]],
  [{ participant: { name: "Salem Wardani" } }, ["session-7"]],
  [{ participant: { id: "person-zumurrudi" }, status: ["PLANNED"] }, []],
  [{ participant: { name: "Nobody" } }, []],
  // It called both; who speaks for it there may be of another article.
  [{ participant: { name: "Lake Shores Council" } }, ["summit-3", "session-7"]],
  [{ participant: { id: "organization-secretariat" } }, ["session-7"]],
  [{ participant: { id: "organization-kg" } }, []],
  [{ kind: ["SUMMIT"] }, ["summit-3"]],
  [{ kind: ["SUMMIT", "SESSION"], status: ["HELD"] }, ["session-7"]],
  [{ article: "article-opening" }, ["summit-3", "session-7"]],
  [{ article: "article-undated" }, []],
  [{ partOf: "meeting-session-7" }, []],
  [{ date: { from: "2031-06" } }, ["summit-3"]],
  // The summit is in June: whether on its first half is not known.
  [{ date: { from: "2031-06-01", to: "2031-06-15" } }, []],
  [{ date: { to: "2031-05" } }, ["session-7"]],
];

const MENTIONS: readonly (readonly [MentionFilter, readonly string[]])[] = [
  [{ agent: "person-wardani" }, ["سالم الورداني", "سالم الورداني", "الورداني", "الورداني"]],
  [{ agent: "person-zumurrudi", article: "article-opening" }, ["هالة الزمردي"]],
  [{ article: "article-undated" }, ["Wardani"]],
  [{ agent: "nobody" }, []],
];

export function filterSuite(kind: StoreUnderTest): void {
  const store = sampleStore(kind);
  const title = (filter: object) => JSON.stringify(filter);

  describe.each(STATEMENTS.map(([filter, ids]) => ({ name: title(filter), filter, ids })))(
    "statements $name",
    ({ filter, ids }) => {
      it("newest first", async () => {
        const found = await wholeList((page) => store().statements(filter, page), "DATE_DESC");
        expect(found.map(({ id }) => id)).toEqual(ids.map((id) => `statement-${id}`));
      });
      it("in every order, and counted", async () => {
        const sorted = ids.map((id) => `statement-${id}`).sort();
        for (const order of ["DATE_ASC", "TEXT_ASC"] as const) {
          const found = await wholeList((page) => store().statements(filter, page), order);
          expect(found.map(({ id }) => id).sort(), order).toEqual(sorted);
        }
        expect(await store().countStatements(filter)).toBe(ids.length);
      });
    },
  );

  it.each(ARTICLES.map(([filter, ids]) => ({ name: title(filter), filter, ids })))(
    "articles $name",
    async ({ filter, ids }) => {
      const found = await wholeList((page) => store().articles(filter, page), "DATE_DESC");
      expect(found.map(({ id }) => id)).toEqual(ids.map((id) => `article-${id}`));
      const oldest = await wholeList((page) => store().articles(filter, page), "DATE_ASC");
      expect(oldest.map(({ id }) => id).sort()).toEqual(ids.map((id) => `article-${id}`).sort());
      expect(await store().countArticles(filter)).toBe(ids.length);
    },
  );

  it.each(PERSONS.map(([filter, ids]) => ({ name: title(filter), filter, ids })))(
    "persons $name",
    async ({ filter, ids }) => {
      const found = await wholeList((page) => store().persons(filter, page), "NAME_ASC");
      expect(found.map(({ id }) => id)).toEqual(ids.map((id) => `person-${id}`));
      expect(await store().countPersons(filter)).toBe(ids.length);
    },
  );

  it.each(ORGANIZATIONS.map(([filter, ids]) => ({ name: title(filter), filter, ids })))(
    "organizations $name",
    async ({ filter, ids }) => {
      const found = await wholeList((page) => store().organizations(filter, page), "NAME_ASC");
      expect(found.map(({ id }) => id)).toEqual(ids.map((id) => `organization-${id}`));
      expect(await store().countOrganizations(filter)).toBe(ids.length);
    },
  );

  it.each(MEETINGS.map(([filter, ids]) => ({ name: title(filter), filter, ids })))(
    "meetings $name",
    async ({ filter, ids }) => {
      const found = await wholeList((page) => store().meetings(filter, page), "DATE_DESC");
      expect(found.map(({ id }) => id)).toEqual(ids.map((id) => `meeting-${id}`));
      expect(await store().countMeetings(filter)).toBe(ids.length);
    },
  );

  it.each(MENTIONS.map(([filter, words]) => ({ name: title(filter), filter, words })))(
    "mentions $name",
    async ({ filter, words }) => {
      const found = await wholeList((page) => store().mentions(filter, page), "TEXT_ASC");
      expect(found.map(({ evidence }) => evidence.exact)).toEqual(words);
      expect(await store().countMentions(filter)).toBe(words.length);
    },
  );

  it("orders statements by date from the oldest, and what has no date last", async () => {
    const found = await wholeList((page) => store().statements({}, page), "DATE_ASC");
    expect(found.map(({ id }) => id)).toEqual(
      [
        "pledge",
        "outer",
        "nested",
        "unnamed",
        "thanks",
        "refusal",
        "second-pledge",
        "invitation",
        "ferry",
      ].map((id) => `statement-${id}`),
    );
  });

  it("orders articles and meetings by date from the oldest", async () => {
    const articles = await wholeList((page) => store().articles({}, page), "DATE_ASC");
    expect(articles.map(({ id }) => id)).toEqual(["article-opening", "article-day-after", "article-undated"]);
    const meetings = await wholeList((page) => store().meetings({}, page), "DATE_ASC");
    expect(meetings.map(({ id }) => id)).toEqual(["meeting-session-7", "meeting-summit-3"]);
  });

  it("orders persons by how much they say", async () => {
    const found = await wholeList((page) => store().persons({}, page), "STATEMENTS_DESC");
    expect(found.map(({ id }) => id)).toEqual([
      "person-wardani",
      "person-tolskaya",
      "person-zumurrudi",
      "person-other-wardani",
    ]);
  });
}
