import type { Document } from "../document.ts";

/**
 * Where documents wait to be read, for any number of workers on any number of
 * machines. A document is given to one worker at a time. One whose worker is
 * gone is given to another when its lease ends; one that fails is tried again,
 * and in the end set aside with the reason.
 */
export interface ArticleQueue {
  /** Puts documents on the queue. One that waits there already, the same to the character, is not put twice. */
  add(documents: readonly Document[]): Promise<void>;
  /** Takes documents, as many as there are and no more than wanted. */
  take(most: number): Promise<readonly Taken[]>;
  /** Says that documents are done with. */
  done(taken: readonly Taken[]): Promise<void>;
  /** Says that a document could not be dealt with just now. */
  failed(taken: Taken, reason: string): Promise<void>;
  /** Sets a document aside that no further try will change. */
  setAside(taken: Taken, reason: string): Promise<void>;

  state(): Promise<QueueState>;
  /** Those set aside for longest, and why. */
  aside(most: number): Promise<readonly Aside[]>;
  /** Puts all that is set aside on the queue again; gives how many there were. */
  requeue(): Promise<number>;
  close(): Promise<void>;
}

/** A document that a worker has in hand. */
export interface Taken {
  readonly id: string;
  readonly document: Document;
}

export interface QueueState {
  readonly waiting: number;
  readonly underWay: number;
  readonly aside: number;
}

export interface Aside {
  readonly place: string;
  readonly reason: string;
  readonly since: Date;
}
