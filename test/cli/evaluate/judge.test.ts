import { expect, it } from "vitest";
import { goldOf } from "../../../src/cli/evaluate/gold.ts";
import { judge } from "../../../src/cli/evaluate/judge.ts";
import { figuresOf, type Tally } from "../../../src/cli/evaluate/tally.ts";
import type { Reading } from "../../../src/extract/reading.ts";
import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import { annotationOf } from "../../support/annotation.ts";
import { sampleGraphs } from "../../support/sample.ts";

const [opening] = sampleGraphs() as readonly [ArticleGraph];
/** An annotation cannot write a content of two parts. */
const graph = { ...opening, statements: opening.statements.filter(({ content }) => content.length === 1) };
const READING: Reading = { graph, explanations: [], passedOver: () => [] };
const ALL = annotationOf(graph);
const PERFECT: Tally = { gold: 5, given: 5, found: 5, speaker: 5, act: 5, exact: 5, whole: 5 };

/** Each row changes the annotation of one statement, and says what that changes in the counts and the misses. */
it.each<[what: string, index: number, change: object, tally: Partial<Tally>, misses: string[]]>([
  ["nothing", 0, {}, {}, []],
  [
    "another act",
    0,
    { act: "COMMITMENT" },
    { act: 4, whole: 4 },
    ["act: It is PLEDGE; annotated is COMMITMENT. Rule sample."],
  ],
  ["another act, and this one acceptable", 0, { act: "COMMITMENT", act_alt: ["PLEDGE"] }, {}, []],
  [
    "another speaker",
    0,
    { speakers: ["مارين تولسكايا"] },
    { speaker: 4, whole: 4 },
    ["speaker: It is سالم الورداني (SHORT_NAME); annotated is مارين تولسكايا. Rule sample."],
  ],
  ["an alias of the speaker, spelled otherwise", 0, { speakers: ["الوَردانى"] }, {}, []],
  [
    "another speaker, and this one acceptable",
    0,
    { speakers: ["أحد"], speakers_alt: [["سالم الورداني"]] },
    {},
    [],
  ],
  [
    "one of two speakers",
    4,
    { speakers: ["هالة الزمردي"] },
    { speaker: 4, whole: 4 },
    [
      "speaker: It is مارين تولسكايا (SHORT_NAME) and هالة الزمردي (FULL_NAME); annotated is هالة الزمردي. Rule sample.",
    ],
  ],
  ["two speakers in another order", 4, { speakers: ["هالة الزمردي", "تولسكايا"] }, {}, []],
  [
    "the same speaker twice",
    4,
    { speakers: ["تولسكايا", "مارين تولسكايا"] },
    { speaker: 4, whole: 4 },
    [
      "speaker: It is مارين تولسكايا (SHORT_NAME) and هالة الزمردي (FULL_NAME); annotated is تولسكايا and مارين تولسكايا. Rule sample.",
    ],
  ],
  ["an unnamed speaker by his mention", 3, { speakers: ["مسؤول في المجلس طلب عدم ذكر اسمه"] }, {}, []],
  [
    "a narrower content, more than half",
    0,
    { content: "مواصلة حماية مياه" },
    { exact: 4 },
    ["content: Too long at its beginning by ب. Too long at its end by البحيرة. Rule sample."],
  ],
  [
    "a narrower content, and this one acceptable",
    0,
    { content: "مواصلة حماية مياه", content_alt: ["بمواصلة حماية مياه البحيرة"] },
    {},
    [],
  ],
  ["outer punctuation in the content", 0, { content: "بمواصلة حماية مياه البحيرة،" }, {}, []],
  [
    "a content less than half shared",
    0,
    { content: "البحيرة" },
    { found: 4, speaker: 4, act: 4, exact: 4, whole: 4 },
    [
      "not found: A statement has its cue here, but its content shares 27 % with the annotated one: بمواصلة حماية مياه البحيرة",
      "not there: Rule sample gives a statement that is not annotated: بمواصلة حماية مياه البحيرة",
    ],
  ],
  [
    "another cue",
    0,
    { cue: "حماية" },
    { found: 4, speaker: 4, act: 4, exact: 4, whole: 4 },
    [
      "not found: No table has it as a cue: a verb wants a row in data/ar/cues.tsv, a noun one in data/ar/saying-nouns.tsv.",
      "not there: Rule sample gives a statement that is not annotated: بمواصلة حماية مياه البحيرة",
    ],
  ],
  ["another cue, and this one acceptable", 0, { cue: "حماية", cue_alt: ["تعهد الورداني"] }, {}, []],
  [
    "weak, and found",
    0,
    { weak: true, act: "HOPE" },
    { gold: 4, given: 4, found: 4, speaker: 4, act: 4, exact: 4, whole: 4 },
    [],
  ],
  [
    "optional, and not found",
    0,
    { optional: true, cue: "حماية" },
    { gold: 4, found: 4, speaker: 4, act: 4, exact: 4, whole: 4 },
    ["not there: Rule sample gives a statement that is not annotated: بمواصلة حماية مياه البحيرة"],
  ],
])("%s", (_, index, change, tally, misses) => {
  const statements = ALL.statements.map((one, i) => (i === index ? { ...one, ...change } : one));
  const judgement = judge(goldOf("sample", JSON.stringify({ statements }), graph.article), READING);
  expect(judgement.tally).toEqual({ ...PERFECT, ...tally });
  expect(
    judgement.misses.map(({ kind, reason }) => `${kind}: ${reason.replace(/[\u2068\u2069]/g, "")}`),
  ).toEqual(misses);
});

it("takes the best match first where one cue has two contents", () => {
  const [pledge] = ALL.statements;
  const statements = [
    { ...pledge, content: "بمواصلة حماية", content_alt: [], act: "HOPE" },
    ...ALL.statements,
  ];
  const { tally, misses } = judge(goldOf("sample", JSON.stringify({ statements }), graph.article), READING);
  expect(tally).toEqual({ ...PERFECT, gold: 6 });
  expect(misses).toMatchObject([
    { kind: "not found", reason: "The statement with this cue is taken for another annotated one." },
  ]);
});

it.each<[what: string, json: string, message: RegExp]>([
  ["no JSON", "{", /^sample is not JSON: /],
  ["no statements", "{}", /^sample has no list "statements"\.$/],
  [
    "a paragraph too far",
    JSON.stringify({ statements: [{ ...ALL.statements[0], paragraph: 99 }] }),
    /^sample: statement 1 \(تعهد\) is in paragraph 99, which the article lacks\.$/,
  ],
  [
    "a content that does not stand there",
    JSON.stringify({ statements: [{ ...ALL.statements[0], content: "xyz" }] }),
    /^sample: statement 1 \(تعهد\): its paragraph does not hold "xyz"\.$/,
  ],
  [
    "an unknown act",
    JSON.stringify({ statements: [{ ...ALL.statements[0], act: "PROMISE" }] }),
    /^sample: statement 1 \(تعهد\): PROMISE is no speech act\.$/,
  ],
])("refuses an annotation with %s", (_, json, message) => {
  expect(() => goldOf("sample", json, graph.article)).toThrow(message);
});

it.each<[Tally, Partial<ReturnType<typeof figuresOf>>]>([
  [
    { gold: 0, given: 0, found: 0, speaker: 0, act: 0, exact: 0, whole: 0 },
    { precision: undefined, recall: undefined, f1: undefined, speaker: undefined, whole: undefined },
  ],
  [
    { gold: 4, given: 0, found: 0, speaker: 0, act: 0, exact: 0, whole: 0 },
    { precision: undefined, recall: 0, f1: 0, speaker: undefined, whole: 0 },
  ],
  [
    { gold: 4, given: 2, found: 2, speaker: 1, act: 2, exact: 0, whole: 1 },
    { precision: 1, recall: 0.5, f1: 2 / 3, speaker: 0.5, act: 1, exact: 0, whole: 1 / 3 },
  ],
])("the figures of %j are %j", (tally, figures) => {
  expect(figuresOf(tally)).toMatchObject(figures);
});
