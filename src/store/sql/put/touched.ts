/** What has to be merged and counted again at the end of a transaction, by key. */
export interface Touched {
  readonly agents: Set<number>;
  readonly meetings: Set<number>;
  readonly roles: Set<number>;
  /** What an article told was taken back: whoever told it has to be heard again. */
  readonly retold: {
    readonly agents: Set<number>;
    readonly meetings: Set<number>;
    readonly roles: Set<number>;
  };
  /** How many more statements a speaker has, or fewer. */
  readonly statements: Map<number, number>;
}

export function touchedNothing(): Touched {
  return {
    agents: new Set(),
    meetings: new Set(),
    roles: new Set(),
    retold: { agents: new Set(), meetings: new Set(), roles: new Set() },
    statements: new Map(),
  };
}

export function countStatements(touched: Touched, speaker: number, difference: number): void {
  touched.statements.set(speaker, (touched.statements.get(speaker) ?? 0) + difference);
}
