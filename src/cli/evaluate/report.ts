import { isolate } from "../isolate.ts";
import type { Judgement } from "./judge.ts";
import type { Miss } from "./miss.ts";
import { figuresOf, sumOf, type Tally } from "./tally.ts";

/** The judgement of each article, by its name. */
export type Judgements = ReadonlyMap<string, Judgement>;

export function tallyOf(judgements: Judgements): Tally {
  return sumOf([...judgements.values()].map(({ tally }) => tally));
}

const COLUMNS = ["statements", "precision", "recall", "F1", "speaker", "act", "exact", "whole F1"] as const;
const WIDTH = 12;

/** A table of figures, an article a row, all together last; then every miss with its reason. */
export function reportOf(judgements: Judgements): string {
  const first = Math.max("together".length, ...[...judgements.keys()].map((name) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(first) + cells.map((cell) => cell.padStart(WIDTH)).join("");
  const row = (name: string, tally: Tally) => {
    const { precision, recall, f1, speaker, act, exact, whole } = figuresOf(tally);
    return line(name, [`${tally.gold}`, ...[precision, recall, f1, speaker, act, exact, whole].map(figure)]);
  };
  return [
    line("article", COLUMNS),
    ...[...judgements].map(([name, { tally }]) => row(name, tally)),
    row("together", tallyOf(judgements)),
    "",
    ...[...judgements].flatMap(([name, { misses }]) => misses.map((miss) => missLine(name, miss))),
    "",
  ].join("\n");
}

function missLine(name: string, { paragraph, cue, kind, reason }: Miss): string {
  return `${name}, paragraph ${paragraph}, ${isolate(cue)}: ${kind}. ${reason}`;
}

/** The same for programs. */
export function reportJson(judgements: Judgements) {
  return {
    together: withFigures(tallyOf(judgements)),
    articles: Object.fromEntries(
      [...judgements].map(([name, { tally, misses }]) => [name, { ...withFigures(tally), misses }]),
    ),
  };
}

function withFigures(tally: Tally) {
  return { counts: tally, figures: figuresOf(tally) };
}

function figure(share: number | undefined): string {
  return share === undefined ? "-" : share.toFixed(3);
}
