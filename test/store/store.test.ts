import { afterAll, describe } from "vitest";
import { storesUnderTest } from "./stores-under-test.ts";
import { countingSuite } from "./suite/counting.ts";
import { cursorSuite } from "./suite/cursors.ts";
import { filterSuite } from "./suite/filters.ts";
import { keySuite } from "./suite/keys.ts";
import { mergingSuite } from "./suite/merging.ts";
import { nodeSuite } from "./suite/nodes.ts";
import { originSuite } from "./suite/origins.ts";
import { pagingSuite } from "./suite/paging.ts";
import { puttingSuite } from "./suite/putting.ts";
import { refusalSuite } from "./suite/refusals.ts";
import { searchSuite } from "./suite/search.ts";
import { survivalSuite } from "./suite/survival.ts";

/** What a store answers, on every engine. To test another, add it to `storesUnderTest`. */
const SUITES = {
  "putting articles": puttingSuite,
  "what several articles tell": mergingSuite,
  nodes: nodeSuite,
  filters: filterSuite,
  counting: countingSuite,
  paging: pagingSuite,
  cursors: cursorSuite,
  search: searchSuite,
  refusals: refusalSuite,
  origins: originSuite,
  keys: keySuite,
  survival: survivalSuite,
};

for (const kind of storesUnderTest()) {
  const name = kind.missing === undefined ? kind.name : `${kind.name}: ${kind.missing}`;
  describe.skipIf(kind.missing !== undefined)(name, () => {
    afterAll(() => kind.end());
    for (const [topic, suite] of Object.entries(SUITES)) describe(topic, () => suite(kind));
  });
}
