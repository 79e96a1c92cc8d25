/** A line of a file, counted from 1; `bytes` is absent where it was too long to hold. */
export interface Line {
  readonly number: number;
  readonly bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;

/** The lines of a stream. Of one longer than the limit nothing is kept, and the next is given as if it had been short. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const close = (): Line => {
    const line = length > limit ? { number } : { number, bytes: Buffer.concat(held) };
    held = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield close();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield close();
}
