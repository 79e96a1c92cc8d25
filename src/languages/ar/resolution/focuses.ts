import type { CueForm } from "../cue-verbs.ts";
import { mayBe } from "./entity.ts";
import type { Resolved } from "./resolved.ts";

/** Somebody the text turns to: a later verb without a subject may go on with them. */
export interface Focus {
  readonly at: number;
  readonly speakers: readonly Resolved[];
  readonly gender: "m" | "f";
  readonly number: "s" | "d" | "p";
  /** A verb before its subject is singular; of words that nobody knows it does not say how many they are. */
  readonly mayBeMany: boolean;
}

/** Whom the text turned to, in its order. */
export class Focuses {
  readonly all: Focus[] = [];
  /** Those named together. */
  readonly joint: { readonly at: number; readonly speakers: readonly Resolved[] }[] = [];

  turnTo(
    at: number,
    speakers: readonly Resolved[],
    agreement: { readonly gender: "m" | "f"; readonly number: "s" | "d" | "p" } | undefined,
    mayBeMany = false,
  ): void {
    const [first] = speakers;
    const gender = first?.entity?.gender ?? agreement?.gender ?? "m";
    const own = first?.entity?.number ?? agreement?.number ?? "s";
    this.all.push({
      at,
      speakers,
      gender,
      number: speakers.length === 2 ? "d" : speakers.length > 2 ? "p" : own,
      mayBeMany: mayBeMany && speakers.every(({ entity }) => entity === undefined),
    });
  }

  /** The last of one person of a gender, rather one who fits. */
  lastOne(gender: "m" | "f", fits: (focus: Focus) => boolean): Focus | undefined {
    const ones = this.all.slice(-LOOKBACK).filter((focus) => focus.number === "s" && isOf(focus, gender));
    return ones.findLast(fits) ?? ones.at(-1);
  }

  /** The last that a verb agrees with. */
  lastFor(form: CueForm): Focus | undefined {
    return this.all.slice(-LOOKBACK).findLast((focus) => agrees(focus, form));
  }

  /** The last named together before a place. */
  jointBefore(at: number): readonly Resolved[] | undefined {
    return this.joint.slice(-LOOKBACK).findLast((pair) => pair.at < at)?.speakers;
  }
}

function isOf({ gender, speakers }: Focus, wanted: "m" | "f"): boolean {
  const [first, ...others] = speakers;
  return first?.entity && others.length === 0 ? mayBe(first.entity, wanted) : gender === wanted;
}

/** A feminine plural ("مصادر") takes a verb in the feminine singular. */
function agrees(focus: Focus, form: CueForm): boolean {
  if (form.tense === "present" ? focus.gender !== form.gender : !isOf(focus, form.gender)) return false;
  if (form.number === "p" && focus.mayBeMany) return true;
  return focus.number === form.number || (form.gender === "f" && form.number === "s" && focus.number === "p");
}

/** As many turns as somebody left out may be looked for; it keeps reading linear. */
const LOOKBACK = 100;
