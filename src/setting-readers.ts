import { nearest } from "./text/nearest.ts";

/** Turns what was written into a value, or says what would have been accepted. */
export type SettingReader<Value> = (
  given: string,
) => { readonly value: Value } | { readonly problem: string };

export const text: SettingReader<string> = (given) => ({ value: given });

export function wholeNumber(least: number, most: number): SettingReader<number> {
  return (given) => {
    const value = Number(given);
    return /^\d+$/.test(given) && value >= least && value <= most
      ? { value }
      : { problem: `it takes a whole number from ${least} to ${most}.` };
  };
}

/** One of a few words, in lower case or not. */
export function oneOf<Word extends string>(...words: readonly Word[]): SettingReader<Word> {
  return (given) => {
    const value = words.find((word) => word === given.toLowerCase());
    if (value !== undefined) return { value };
    const near = nearest(given.toLowerCase(), words);
    return { problem: `it takes ${words.join(", ")}.${near ? ` Did you mean ${near}?` : ""}` };
  };
}

export const yesOrNo: SettingReader<boolean> = (given) => {
  const outcome = oneOf("yes", "no")(given);
  return "value" in outcome ? { value: outcome.value === "yes" } : outcome;
};

/** A port, or one of a few words. */
export function portOr<Word extends string>(...words: readonly Word[]): SettingReader<number | Word> {
  return (given) => {
    if (/^\d+$/.test(given)) return wholeNumber(1, 65_535)(given);
    const outcome = oneOf(...words)(given);
    return "value" in outcome
      ? outcome
      : { problem: outcome.problem.replace("it takes ", "it takes a port, ") };
  };
}

const SCHEMES = ["file:", "postgres:", "postgresql:"] as const;

/** The address of a store. */
export const databaseAddress: SettingReader<string> = (given) => {
  if (given === ":memory:" || /^file:./.test(given)) return { value: given };
  if (isPostgres(given)) return { value: given };
  const scheme = /^[a-z]+:/i.exec(given)?.[0].toLowerCase();
  const near = scheme && !SCHEMES.some((known) => known === scheme) ? nearest(scheme, SCHEMES) : undefined;
  return {
    problem: `it takes file:PATH, :memory: or postgres://USER:PASSWORD@HOST:PORT/DATABASE.${near ? ` Did you mean ${near}?` : ""}`,
  };
};

/** Addresses of PostgreSQL, parted by commas; none, where it is empty. */
export const addresses: SettingReader<readonly string[]> = (given) => {
  const value = given.split(",").flatMap((address) => address.trim() || []);
  return value.every(isPostgres)
    ? { value }
    : { problem: "it takes postgres://USER:PASSWORD@HOST:PORT/DATABASE, several parted by commas." };
};

/** Origins of sites, parted by commas, or `*` for all; none, where it is empty. */
export const origins: SettingReader<readonly string[]> = (given) => {
  const value = given.split(",").flatMap((origin) => origin.trim() || []);
  return value.every(
    (origin) => origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin),
  )
    ? { value }
    : { problem: "it takes origins such as https://news.example, several parted by commas, or *." };
};

function isPostgres(given: string): boolean {
  return /^postgres(ql)?:\/\/./.test(given) && URL.canParse(given);
}
