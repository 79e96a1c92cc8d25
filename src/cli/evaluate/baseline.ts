import { readFileSync, writeFileSync } from "node:fs";
import { CommandFailure } from "../command-failure.ts";
import { type Figures, figuresOf, type Tally } from "./tally.ts";

/** The share by which a figure may be lower than recorded: what rounding takes. */
const ROUNDING = 0.0005;

/** Keeps the figures of a tally, so that a later one can be held against them. */
export function recordBaseline(file: string, tally: Tally): void {
  writeFileSync(
    file,
    `${JSON.stringify({ counts: tally, figures: rounded(figuresOf(tally)) }, undefined, 2)}\n`,
  );
}

/**
 * Each figure of a tally that is lower than recorded, in a sentence.
 *
 * @throws CommandFailure where the file is not there or holds no figures.
 */
export function fallenBelow(file: string, tally: Tally): string[] {
  const before = figuresIn(file);
  const now = figuresOf(tally);
  return (Object.keys(now) as (keyof Figures)[]).flatMap((name) => {
    const was = before[name];
    const is = now[name] ?? 0;
    return typeof was === "number" && is < was - ROUNDING
      ? [`The figure ${name} fell from ${was.toFixed(3)} to ${is.toFixed(3)}.`]
      : [];
  });
}

function figuresIn(file: string): Partial<Figures> {
  try {
    const { figures } = JSON.parse(readFileSync(file, "utf8"));
    if (typeof figures === "object" && figures !== null) return figures;
  } catch {
    // Said below: missing and broken files have one remedy.
  }
  throw new CommandFailure(`${file} holds no figures to compare with; write it with --record.`);
}

function rounded(figures: Figures): Partial<Figures> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, share]) => [
      name,
      share === undefined ? share : Number(share.toFixed(3)),
    ]),
  );
}
