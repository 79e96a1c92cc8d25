import { expect, it } from "vitest";
import type { Evidence } from "../../src/graph/evidence.ts";
import { ask } from "./ask.ts";
import { sampleStore } from "./sample-store.ts";

const store = await sampleStore();

it("tells who pledged what, where, and in which characters", async () => {
  const question = `{
    statements(filter: { speaker: { name: "wardani" }, act: [PLEDGE] }) {
      totalCount
      nodes {
        cue { exact start end }
        text
        date
        speakers { agent { name(language: "en") } role { title holder { id } organization { id } } resolution }
        via { name }
        meeting { name kind ordinal }
        article { url }
      }
    }
  }`;
  expect(await ask(store, question)).toEqual({
    data: {
      statements: {
        totalCount: 2,
        nodes: [
          {
            cue: { exact: "تعهد", start: 70, end: 74 },
            text: "بتنظيف شواطئ البُحَيْـرَة قبل الصيف",
            date: "2031-03-15",
            speakers: [
              {
                agent: { name: "Salem Wardani" },
                role: {
                  title: "أمين عام مجلس ضفاف البحيرة",
                  holder: { id: "person-wardani" },
                  organization: { id: "organization-council" },
                },
                resolution: "FULL_NAME",
              },
            ],
            via: [{ name: "وكالة أنباء المرسى" }],
            meeting: null,
            article: { url: "https://marsa.example/day-after" },
          },
          {
            cue: { exact: "تعهد", start: 145, end: 149 },
            text: "بمواصلة حماية مياه البحيرة",
            date: "2031-03-14",
            speakers: [
              {
                agent: { name: "Salem Wardani" },
                role: {
                  title: "الأمين العام لمجلس ضفاف البحيرة",
                  holder: { id: "person-wardani" },
                  organization: { id: "organization-council" },
                },
                resolution: "SHORT_NAME",
              },
            ],
            via: [],
            meeting: { name: "الاجتماع السابع لمجلس ضفاف البحيرة", kind: "SESSION", ordinal: 7 },
            article: { url: "https://marsa.example/opening" },
          },
        ],
      },
    },
  });
});

it("tells for whom, to whom, and whose words stand in whose", async () => {
  const question = `{
    thanks: statements(filter: { act: [THANKS] }) {
      nodes { force onBehalfOf { __typename name } addressees { name(language: "ru") } speakers { agent { name } } }
    }
    outer: statement(id: "statement-outer") { parent { id } nested { id parent { id } } about { name(language: "en") } }
    quoted: statements(filter: { quotation: DIRECT }) { nodes { text content { exact } speakers { mention { exact } } } }
    elided: statement(id: "statement-outer") { speakers { mention { exact } agent { id } resolution } }
    unnamed: statement(id: "statement-unnamed") { speakers { mention { exact } agent { id } resolution } }
  }`;
  expect(await ask(store, question)).toEqual({
    data: {
      thanks: {
        nodes: [
          {
            force: "EXPRESSIVE",
            onBehalfOf: [{ __typename: "Organization", name: "الوفود الأجنبية" }],
            addressees: [{ name: "Салем Вардани" }],
            speakers: [{ agent: { name: "Marin Tolskaya" } }, { agent: { name: "هالة الزمردي" } }],
          },
        ],
      },
      outer: {
        parent: null,
        nested: [{ id: "statement-nested", parent: { id: "statement-outer" } }],
        about: [{ name: "Marin Tolskaya" }],
      },
      quoted: {
        nodes: [
          {
            text: "لن نقبل … بأي تأخير",
            content: [{ exact: "لن نقبل" }, { exact: "بأي تأخير" }],
            speakers: [{ mention: { exact: "الورداني" } }],
          },
        ],
      },
      elided: { speakers: [{ mention: null, agent: { id: "person-wardani" }, resolution: "ELIDED" }] },
      unnamed: {
        speakers: [
          { mention: { exact: "مسؤول في المجلس طلب عدم ذكر اسمه" }, agent: null, resolution: "UNNAMED" },
        ],
      },
    },
  });
});

it("suggests whom the beginning of a name may mean", async () => {
  const question = '{ suggestions(beginning: "SAL", first: 3) { name agent { __typename id } } }';
  expect(await ask(store, question)).toEqual({
    data: {
      suggestions: [{ name: "Salem Wardani", agent: { __typename: "Person", id: "person-wardani" } }],
    },
  });
});

it("marks where words stand in a statement, however they are spelt", async () => {
  const question = `{
    statement(id: "statement-pledge") {
      matches(words: "البحيره") { exact start end startUtf16 endUtf16 paragraph }
      cue: matches(words: "تعهد") { exact }
      none: matches(words: "ferry") { exact }
      article { text }
    }
  }`;
  const { data } = await ask(store, question);
  const { article, matches, cue, none } = (data as { readonly statement: Marked }).statement;
  expect(matches).toHaveLength(1);
  for (const { exact, start, end, startUtf16, endUtf16 } of matches) {
    expect([...article.text].slice(start, end).join("")).toBe(exact);
    expect(article.text.slice(startUtf16, endUtf16)).toBe(exact);
  }
  expect(cue).toHaveLength(1);
  expect(none).toEqual([]);
});

interface Marked {
  readonly article: { readonly text: string };
  readonly matches: readonly Pick<Evidence, "exact" | "start" | "end" | "startUtf16" | "endUtf16">[];
  readonly cue: readonly Pick<Evidence, "exact">[];
  readonly none: readonly Pick<Evidence, "exact">[];
}

it("counts statements by group", async () => {
  const question = `{
    byAct: statementCounts(by: ACT, filter: { speaker: { id: "person-wardani" } }) { key count agent { id } }
    bySpeaker: statementCounts(by: SPEAKER, first: 1) { key count agent { name(language: "en") } }
    byMonth: statementCounts(by: MONTH) { key count acts { act count } }
  }`;
  expect(await ask(store, question)).toEqual({
    data: {
      byAct: [
        { key: "PLEDGE", count: 2, agent: null },
        { key: "ASSERTION", count: 1, agent: null },
        { key: "REFUSAL", count: 1, agent: null },
      ],
      bySpeaker: [{ key: "person-wardani", count: 4, agent: { name: "Salem Wardani" } }],
      byMonth: [
        {
          key: "2031-03",
          count: 8,
          acts: [
            { act: "ASSERTION", count: 3 },
            { act: "PLEDGE", count: 2 },
            { act: "INVITATION", count: 1 },
            { act: "REFUSAL", count: 1 },
            { act: "THANKS", count: 1 },
          ],
        },
      ],
    },
  });
});
