const MB = 1024 * 1024;

/** How large one document may be. The longest readouts have some tens of thousands of bytes. */
export const MAX_ARTICLE_BYTES = MB;

/** The same with its HTML around it, or as a line of JSON. */
export const MAX_PAGE_BYTES = 8 * MB;

export function inMegabytes(bytes: number): string {
  return `${bytes / MB} MB`;
}
