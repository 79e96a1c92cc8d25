import { setImmediate as settled } from "node:timers/promises";
import { expect, it } from "vitest";
import { Gate } from "../../src/ingest/gate.ts";

/** Who has been let in, in order, as a text. */
function visitors(gate: Gate) {
  const inside: string[] = [];
  return {
    inside,
    async arrive(name: string, size: number) {
      void gate.enter(size).then(() => inside.push(name));
      await settled();
    },
  };
}

it("lets in what there is room for, in the order of coming", async () => {
  const gate = new Gate(10);
  const { inside, arrive } = visitors(gate);
  await arrive("a", 6);
  await arrive("b", 5);
  await arrive("c", 1);
  expect(inside).toEqual(["a"]);
  gate.leave(6);
  await settled();
  expect(inside).toEqual(["a", "b", "c"]);
});

it("lets in alone what is larger than the room", async () => {
  const gate = new Gate(10);
  const { inside, arrive } = visitors(gate);
  await arrive("a", 50);
  await arrive("b", 1);
  expect(inside).toEqual(["a"]);
  gate.leave(50);
  await settled();
  expect(inside).toEqual(["a", "b"]);
});
