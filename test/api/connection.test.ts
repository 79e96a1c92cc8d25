import { expect, it } from "vitest";
import { ask } from "./ask.ts";
import { sampleStore } from "./sample-store.ts";

const store = await sampleStore();

const page = `query Page($first: Int, $after: String, $last: Int, $before: String) {
  statements(first: $first, after: $after, last: $last, before: $before, orderBy: TEXT_ASC) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Read {
  readonly ids: readonly string[];
  readonly info: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function read(variables: Readonly<Record<string, unknown>>): Promise<Read> {
  const { data, errors } = await ask(store, page, variables);
  expect(errors).toBeUndefined();
  const { edges, pageInfo } = (
    data as { statements: { edges: { node: { id: string } }[]; pageInfo: Read["info"] } }
  ).statements;
  return { ids: edges.map(({ node }) => node.id), info: pageInfo };
}

it("gives the same list whole, in pages forward, and in pages backward", async () => {
  const whole = await read({ first: 100 });
  expect(whole.ids).toHaveLength(9);
  expect(whole.info).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

  const forward: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { ids, info } = await read({ first: 4, after });
    forward.push(...ids);
    after = info.endCursor;
    more = info.hasNextPage;
  }
  expect(forward).toEqual(whole.ids);

  const backward: string[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const { ids, info } = await read({ last: 4, before });
    backward.unshift(...ids);
    before = info.startCursor;
    more = info.hasPreviousPage;
  }
  expect(backward).toEqual(whole.ids);
});

it("says of a cursor that no list gave, or another list, that it is none", async () => {
  const { errors } = await ask(store, page, { first: 1, after: "made up" });
  expect(errors).toHaveLength(1);
});
