/** Marks that part a name from what is said beside it. */
export const COMMAS: ReadonlySet<string> = new Set(["\u060C", ",", "-", "\u2013", "\u061B"]);
