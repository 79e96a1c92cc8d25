/**
 * The characters of an article that a fact was read from.
 *
 * Offsets are half-open and count from the start of `Article.text`: `start` and
 * `end` in Unicode code points (W3C Web Annotation, TextPositionSelector),
 * `startUtf16` and `endUtf16` in UTF-16 code units, as `String.prototype.slice`
 * takes them. `exact`, `prefix` and `suffix` are a TextQuoteSelector.
 */
export interface Evidence {
  readonly articleId: string;
  /** Zero-based, over the paragraphs of the article. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly startUtf16: number;
  readonly endUtf16: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
