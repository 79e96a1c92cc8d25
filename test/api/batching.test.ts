import { expect, it } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/stores.ts";
import { bulkGraphs } from "../support/bulk.ts";
import { ask } from "./ask.ts";

/** The store itself, and a record of what was asked of it. */
function counted(store: Store): { readonly store: Store; readonly calls: string[] } {
  const calls: string[] = [];
  const counting = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return member.apply(target, given);
      };
    },
  });
  return { store: counting, calls };
}

const question = `query Page($first: Int!) {
  statements(first: $first) {
    nodes {
      speakers { agent { name } role { holder { name } organization { name parent { name } } } }
      about { name }
      nested { id }
      meeting { name convener { name } participants { agent { name } } }
      article { lead agency { name } }
    }
  }
}`;

const bulk = await openStore(":memory:");
for (const graph of bulkGraphs({ count: 30 })) await bulk.put(graph);

it.each([1, 20, 100])("asks the store as often for a page of %i as for any other", async (first) => {
  const { store, calls } = counted(bulk);
  const { errors } = await ask(store, question, { first });
  expect(errors).toBeUndefined();
  expect(calls.filter((call) => call === "statements")).toHaveLength(1);
  expect(calls.filter((call) => call === "nestedIn")).toHaveLength(1);
  // First what statements name, then what those name in their turn.
  expect(calls.filter((call) => call === "nodes").length).toBeLessThanOrEqual(2);
});

it("counts a list only when asked", async () => {
  const { store, calls } = counted(bulk);
  await ask(store, "{ statements { nodes { id } } }");
  expect(calls).toEqual(["statements"]);
  await ask(store, "{ statements { totalCount } }");
  expect(calls).toEqual(["statements", "statements", "countStatements"]);
});
