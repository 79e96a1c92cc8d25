import type { Article } from "../../graph/article.ts";
import { SpeechAct } from "../../graph/speech-act.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Range } from "./range.ts";

/** A statement as an annotator marked it, every acceptable reading beside the first. */
export interface GoldStatement {
  readonly paragraph: number;
  /** The cue as annotated, for messages. */
  readonly cue: string;
  readonly cues: readonly Range[];
  readonly contents: readonly GoldContent[];
  /** Sets of names; one of them has to be given. */
  readonly speakers: readonly (readonly string[])[];
  readonly acts: readonly SpeechAct[];
  /** Defensible either way: neither rewarded nor punished. */
  readonly optional: boolean;
}

export interface GoldContent extends Range {
  readonly text: string;
}

/** A statement as the annotation file writes it. */
interface Annotated {
  readonly paragraph: number;
  readonly cue: string;
  readonly cue_start: number;
  readonly cue_alt?: readonly string[];
  readonly content: string;
  readonly content_start: number;
  readonly content_alt?: readonly string[];
  readonly speakers: readonly string[];
  readonly speakers_alt?: readonly (readonly string[])[];
  readonly act: SpeechAct;
  readonly act_alt?: readonly SpeechAct[];
  readonly weak?: boolean;
  readonly optional?: boolean;
}

/**
 * Reads an annotation against its article: offsets in a paragraph become
 * offsets in the text, and alternatives are looked up where they stand nearest.
 *
 * @throws CommandFailure naming file and statement, where the annotation does not fit the article.
 */
export function goldOf(file: string, json: string, article: Article): GoldStatement[] {
  const characters = Array.from(article.text);
  return statementsIn(file, json).map((statement, index) => {
    const place = `${file}: statement ${index + 1} (${String(statement.cue)})`;
    const paragraph = article.paragraphs[statement.paragraph];
    if (!paragraph)
      throw new CommandFailure(`${place} is in paragraph ${statement.paragraph}, which the article lacks.`);
    const line = characters.slice(paragraph.start, paragraph.end);
    const locate = (texts: readonly string[], near: number): GoldContent[] =>
      texts.map((text) => {
        const start = nearestOccurrence(line, Array.from(text), near);
        if (start === undefined) throw new CommandFailure(`${place}: its paragraph does not hold "${text}".`);
        return {
          text,
          start: paragraph.start + start,
          end: paragraph.start + start + Array.from(text).length,
        };
      });
    const acts = [statement.act, ...(statement.act_alt ?? [])];
    const wrong = acts.find((act) => !Object.hasOwn(SpeechAct, act));
    if (wrong !== undefined) throw new CommandFailure(`${place}: ${wrong} is no speech act.`);
    return {
      paragraph: statement.paragraph,
      cue: statement.cue,
      cues: locate([statement.cue, ...(statement.cue_alt ?? [])], statement.cue_start),
      contents: locate([statement.content, ...(statement.content_alt ?? [])], statement.content_start),
      speakers: [statement.speakers, ...(statement.speakers_alt ?? [])],
      acts,
      optional: Boolean(statement.weak || statement.optional),
    };
  });
}

function statementsIn(file: string, json: string): readonly Annotated[] {
  let annotation: { readonly statements?: readonly Annotated[] };
  try {
    annotation = JSON.parse(json);
  } catch (error) {
    throw new CommandFailure(`${file} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
  if (!Array.isArray(annotation?.statements)) throw new CommandFailure(`${file} has no list "statements".`);
  return annotation.statements;
}

function nearestOccurrence(
  line: readonly string[],
  wanted: readonly string[],
  near: number,
): number | undefined {
  let best: number | undefined;
  for (let at = 0; at + wanted.length <= line.length; at++) {
    if (!wanted.every((character, i) => line[at + i] === character)) continue;
    if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}
