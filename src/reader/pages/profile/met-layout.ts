/** Where somebody stands in the graph, in units of the drawing; names stand beside the places, away from the middle. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right";
}

export interface MetLayout {
  readonly width: number;
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number };
  readonly places: readonly Place[];
  /** Letters of a name that find room. */
  readonly letters: number;
}

/** The height of a row: a name fits into it, so that no two overlap. */
const ROW = 34;
const LETTER = 7.5;

/**
 * Two columns around the middle on an arc, filled in turn from above; on a narrow
 * screen one, beside it. The same people always stand at the same places.
 */
export function metLayout(count: number, narrow: boolean, mirrored: boolean): MetLayout {
  const layout = narrow ? inOneColumn(count) : inTwoColumns(count);
  return mirrored ? mirror(layout) : layout;
}

function inTwoColumns(count: number): MetLayout {
  const width = 820;
  const rows = Math.max(1, Math.ceil(count / 2));
  const height = Math.max(3, rows + 1) * ROW;
  const middle = { x: width / 2, y: height / 2 };
  const places = Array.from({ length: count }, (_, index) => {
    const left = index % 2 === 0;
    const inColumn = left ? Math.ceil(count / 2) : Math.floor(count / 2);
    const row = Math.floor(index / 2) - (inColumn - 1) / 2;
    // The further from the middle row, the nearer to the middle: an arc.
    const away = 140 - 50 * (Math.abs(row) / Math.max(1, rows / 2)) ** 2;
    return {
      x: middle.x + (left ? -away : away),
      y: middle.y + row * ROW,
      side: left ? "left" : "right",
    } as const;
  });
  return { width, height, middle, places, letters: Math.floor((width / 2 - 160) / LETTER) };
}

function inOneColumn(count: number): MetLayout {
  const width = 350;
  const height = (count + 1) * ROW;
  const middle = { x: 24, y: height / 2 };
  const places = Array.from({ length: count }, (_, index) => ({
    x: 104,
    y: (index + 1) * ROW,
    side: "right" as const,
  }));
  return { width, height, middle, places, letters: Math.floor((width - 122) / LETTER) };
}

function mirror(layout: MetLayout): MetLayout {
  const { width, middle, places } = layout;
  return {
    ...layout,
    middle: { ...middle, x: width - middle.x },
    places: places.map(({ x, y, side }) => ({ x: width - x, y, side: side === "left" ? "right" : "left" })),
  };
}
