/**
 * A record while it is put together. Where a field may be absent it is set after
 * those before it: a spread in the middle of a literal takes many times as long,
 * and so does each reading of what it makes.
 */
export type Draft<Record> = { -readonly [Key in keyof Record]?: Record[Key] };
