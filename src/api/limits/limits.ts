/** What one request may ask for. Every number a client can run into stands here. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Brackets inside brackets, of a document not yet parsed. */
  readonly nesting: number;
  /** Levels of fields below the operation; introspection has a limit of its own, of graphql-js. */
  readonly depth: number;
  /** Fields under an alias, and fields that repeat another of their selection set. */
  readonly aliases: number;
  /** Estimated cost of one operation; see `cost.ts`. */
  readonly cost: number;
  /** Errors told of one document. */
  readonly errors: number;
  /** Milliseconds in which a request has to arrive whole. */
  readonly arrival: number;
  /** Milliseconds until an answer is given up. */
  readonly time: number;
  /** Cost that one client may run up in a minute; 0 sets no limit. */
  readonly costPerMinute: number;
}

/** Far above what a page of a newsroom asks for, far below what hurts other clients. */
export const LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 4_000,
  nesting: 100,
  depth: 12,
  aliases: 30,
  cost: 20_000,
  errors: 20,
  arrival: 15_000,
  time: 10_000,
  costPerMinute: 2_000_000,
};
