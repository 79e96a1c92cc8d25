import { markedParts, type Stretch } from "./marked-parts.ts";

interface MarkedStretchProps {
  readonly text: string;
  /** Where the stretch begins in the article. */
  readonly start: number;
  readonly matches: readonly Stretch[];
}

/** Words of an article, with what was looked for marked in them. */
export function MarkedStretch({ text, start, matches }: MarkedStretchProps) {
  return (
    <>
      {markedParts(text, start, matches).map(({ at, part, marked }) =>
        marked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
      )}
    </>
  );
}
