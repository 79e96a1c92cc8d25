import type { StatementInTextFragment } from "../../generated/graphql.ts";

/** What a stretch of text is to a statement. */
export type Part = "content" | "cue" | "speaker";

/** A stretch that belongs to a statement; offsets are UTF-16, as `slice` takes them. */
export interface Mark {
  readonly statement: StatementInTextFragment;
  readonly part: Part;
  /** Who is named, where the stretch names a speaker whose identity is known. */
  readonly agentId?: string;
  /** How many statements this one stands in. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch in which no mark begins or ends, with the marks over it, the outermost first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** Statements that begin here: what tells of each stands before the segment. */
  readonly begins: readonly StatementInTextFragment[];
}

/** Marks nest and overlap as statements do: contents in contents, a cue inside the content of another. */
export function marksOf(statements: readonly StatementInTextFragment[]): readonly Mark[] {
  const depths = depthsOf(statements);
  return statements.flatMap((statement) => {
    const depth = depths.get(statement.id) ?? 0;
    const mark = (part: Part, { startUtf16, endUtf16 }: Stretch, agentId?: string): Mark => ({
      statement,
      part,
      depth,
      start: startUtf16,
      end: endUtf16,
      ...(agentId !== undefined && { agentId }),
    });
    return [
      ...statement.content.map((stretch) => mark("content", stretch)),
      mark("cue", statement.cue),
      ...statement.speakers.flatMap(({ mention, agent }) =>
        mention ? [mark("speaker", mention, agent?.id)] : [],
      ),
    ];
  });
}

type Stretch = Pick<StatementInTextFragment["cue"], "startUtf16" | "endUtf16">;

const INNERMOST_LAST: readonly Part[] = ["content", "cue", "speaker"];

/** Cuts a stretch of text, a paragraph, at every place where a mark begins or ends. */
export function segmentsOf(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
): readonly Segment[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const beginnings = beginningsOf(text, marks);
  const cuts = new Set([start, end, ...[...beginnings.keys()].filter((at) => at > start && at < end)]);
  for (const mark of within) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((place, index) => ({
    start: place,
    end: places[index + 1] ?? end,
    marks: within
      .filter((mark) => mark.start <= place && mark.end > place)
      .toSorted(
        (a, b) => a.depth - b.depth || INNERMOST_LAST.indexOf(a.part) - INNERMOST_LAST.indexOf(b.part),
      ),
    begins: beginnings.get(place) ?? [],
  }));
}

/** Where each statement begins: at the word in which the first of its marks stands. */
function beginningsOf(
  text: string,
  marks: readonly Mark[],
): ReadonlyMap<number, readonly StatementInTextFragment[]> {
  const first = new Map<StatementInTextFragment, number>();
  for (const { statement, start } of marks) {
    first.set(statement, Math.min(start, first.get(statement) ?? start));
  }
  const at = new Map<number, StatementInTextFragment[]>();
  for (const [statement, start] of first) {
    const word = wordStart(text, start);
    at.set(word, [...(at.get(word) ?? []), statement]);
  }
  return at;
}

/** A conjunction may be written as one word with the verb that follows. */
function wordStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}

function depthsOf(statements: readonly StatementInTextFragment[]): ReadonlyMap<string, number> {
  const parents = new Map(statements.map(({ id, parent }) => [id, parent?.id]));
  const depths = new Map<string, number>();
  for (const { id } of statements) {
    let depth = 0;
    for (let at = parents.get(id); at !== undefined && depth < parents.size; at = parents.get(at)) depth++;
    depths.set(id, depth);
  }
  return depths;
}
