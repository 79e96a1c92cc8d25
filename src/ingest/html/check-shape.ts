import { SourceError } from "../source-error.ts";

/** How deep elements of a page may stand in one another; pages of newspapers come to 40. */
const MAX_DEPTH = 256;
/** How many elements a page may have; the largest of newspapers come to 20,000. */
const MAX_ELEMENTS = 60_000;
/** How long a single tag may be, its attributes included. */
const MAX_TAG = 64 * 1024;

/** Elements that end without an end tag: they make no page deep. */
const SELF_CLOSING = new Set(
  "area base br col dd dt embed hr img input li link meta option p source td th tr track wbr".split(" "),
);

/**
 * Makes sure, in one pass and before any tree is built, that a page is not of a
 * shape made to exhaust whoever builds one.
 *
 * @throws SourceError naming the limit.
 */
export function checkShape(html: string, place: string): void {
  let depth = 0;
  let elements = 0;
  for (const { name, closes, length } of tagsOf(html)) {
    if (length > MAX_TAG)
      throw new SourceError(
        place,
        `A tag of this page is longer than ${MAX_TAG} characters.`,
        "TOO_INTRICATE",
      );
    if (!closes && ++elements > MAX_ELEMENTS) {
      throw new SourceError(place, `This page has more than ${MAX_ELEMENTS} elements.`, "TOO_INTRICATE");
    }
    if (SELF_CLOSING.has(name)) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) {
      throw new SourceError(
        place,
        `The elements of this page stand more than ${MAX_DEPTH} deep in one another.`,
        "TOO_INTRICATE",
      );
    }
  }
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly length: number;
}

/** The tags of a page; comments, and what stands in scripts and styles, are passed over. */
function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      at = after(html, "-->", at + 4);
      continue;
    }
    const closes = html[at + 1] === "/";
    const name = /^[a-z][a-z0-9:-]*/i.exec(html.slice(at + (closes ? 2 : 1), at + 40))?.[0].toLowerCase();
    const end = name === undefined ? at + 1 : after(html, ">", at);
    if (name !== undefined && html[end - 2] !== "/") yield { name, closes, length: end - at };
    at = !closes && (name === "script" || name === "style") ? html.indexOf(`</${name}`, end) : end;
    if (at === -1) return;
  }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
