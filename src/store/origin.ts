/**
 * What a graph was read from, and by what: digests of the document, and of the
 * vocabulary and the program. The same origin gives the same graph.
 */
export interface Origin {
  readonly document: string;
  readonly reading: string;
}
