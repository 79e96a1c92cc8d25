import type { Reading } from "../../extract/reading.ts";
import type { Statement } from "../../graph/statement.ts";
import type { GoldStatement } from "./gold.ts";
import { matchesOf } from "./match.ts";
import { type Miss, notFound, notThere, wrongIn } from "./miss.ts";
import type { Tally } from "./tally.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** How one article was read, against its annotation. */
export interface Judgement {
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

export function judge(golds: readonly GoldStatement[], reading: Reading): Judgement {
  const { statements, agents } = reading.graph;
  const matches = matchesOf(golds, statements);
  const scored = matches
    .filter(({ gold }) => !gold.optional)
    .map((match) => ({ match, verdict: verdictOn(match, agents) }));
  const matched = new Set<GoldStatement | Statement>(matches.flatMap(({ gold, given }) => [gold, given]));
  const unfound = golds.filter((gold) => !gold.optional && !matched.has(gold));
  const unasked = statements.filter((given) => !matched.has(given));
  const right = (verdict: (verdict: Verdict) => boolean) =>
    scored.filter((one) => verdict(one.verdict)).length;
  return {
    tally: {
      gold: scored.length + unfound.length,
      given: scored.length + unasked.length,
      found: scored.length,
      speaker: right(({ speaker }) => speaker),
      act: right(({ act }) => act),
      exact: right(({ exact }) => exact),
      whole: right(({ speaker, act }) => speaker && act),
    },
    misses: [
      ...unfound.map((gold) => notFound(gold, reading)),
      ...unasked.map((given) => notThere(given, reading)),
      ...scored.flatMap(({ match, verdict }) => wrongIn(match, verdict, reading)),
    ].sort((a, b) => a.paragraph - b.paragraph),
  };
}
