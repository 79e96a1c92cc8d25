import { expect, it } from "vitest";
import type { StatementInTextFragment } from "../../src/reader/generated/graphql.ts";
import { marksOf, segmentsOf } from "../../src/reader/pages/article/marks.ts";

const TEXT = "Rana said that Karim said and so on, he added.";

/** A statement with these words of the text as its parts. */
function statement(id: string, parts: Parts, parent?: string): StatementInTextFragment {
  const evidence = (exact: string) => {
    const start = TEXT.indexOf(exact);
    const end = start + exact.length;
    return { exact, prefix: "", suffix: "", start, end, startUtf16: start, endUtf16: end };
  };
  return {
    id,
    act: "ASSERTION",
    force: "ASSERTIVE",
    quotation: "INDIRECT",
    rule: "test",
    date: null,
    text: parts.content,
    cue: evidence(parts.cue),
    content: [evidence(parts.content)],
    parent: parent === undefined ? null : { id: parent },
    speakers: parts.speaker
      ? [
          {
            resolution: "FULL_NAME",
            agent: {
              __typename: "Person",
              id: `agent-${parts.speaker}`,
              name: parts.speaker,
              sharesName: false,
            },
            mention: evidence(parts.speaker),
            role: null,
          },
        ]
      : [],
    onBehalfOf: [],
    addressees: [],
    via: [],
    about: [],
    meeting: null,
  };
}

interface Parts {
  readonly speaker?: string;
  readonly cue: string;
  readonly content: string;
}

/** Each segment as `text[statement.part …]`, the outermost mark first. */
function drawn(statements: readonly StatementInTextFragment[]): string[] {
  return segmentsOf(TEXT, 0, TEXT.length, marksOf(statements)).map(({ start, end, marks, begins }) => {
    const names = marks.map((mark) => `${mark.statement.id}.${mark.part}`);
    return `${begins.map(({ id }) => `<${id}>`).join("")}${TEXT.slice(start, end)}[${names.join(" ")}]`;
  });
}

const OUTER = statement("outer", { speaker: "Rana", cue: "said that", content: "Karim said and so on" });

it("leaves a text without statements whole", () => {
  expect(drawn([])).toEqual([`${TEXT}[]`]);
});

it("cuts where marks begin and end, and says where a statement begins", () => {
  expect(drawn([OUTER])).toEqual([
    "<outer>Rana[outer.speaker]",
    " []",
    "said that[outer.cue]",
    " []",
    "Karim said and so on[outer.content]",
    ", he added.[]",
  ]);
});

it("nests a statement in the content of another", () => {
  const inner = statement("inner", { speaker: "Karim", cue: "said and", content: "so on" }, "outer");
  expect(drawn([OUTER, inner]).slice(4)).toEqual([
    "<inner>Karim[outer.content inner.speaker]",
    " [outer.content]",
    "said and[outer.content inner.cue]",
    " [outer.content]",
    "so on[outer.content inner.content]",
    ", he added.[]",
  ]);
});

it("takes contents that overlap, and none inside the other", () => {
  const other = statement("other", { cue: "added", content: "so on, he" });
  expect(drawn([OUTER, other]).slice(4)).toEqual([
    "Karim said and [outer.content]",
    "<other>so on[outer.content other.content]",
    ", he[other.content]",
    " []",
    "added[other.cue]",
    ".[]",
  ]);
});

it("labels a statement before the word in which it begins", () => {
  const within = statement("within", { cue: "aid that", content: "Karim" });
  expect(drawn([within]).slice(0, 4)).toEqual(["Rana []", "<within>s[]", "aid that[within.cue]", " []"]);
});
