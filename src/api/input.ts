import { badUserInput } from "./errors.ts";

/** An input may leave a field out or say null: both mean that nothing is asked. */
export type Given<Input> = { -readonly [Key in keyof Input]?: NonNullable<Input[Key]> };

/** The fields that ask something. */
export function given<Input extends object>(input: Input): Given<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as Given<Input>;
}

/** A list of which one must hold. An empty one would hold for nothing, which nobody means. */
export function oneOrMore<Item>(
  list: readonly Item[] | null | undefined,
  path: string,
): readonly Item[] | undefined {
  if (list?.length === 0)
    throw badUserInput(`\`${path}\` is an empty list. Name at least one, or leave it out.`);
  return list ?? undefined;
}

/**
 * Words to look for; a text without a letter or digit has none.
 *
 * @param longest how many characters are taken at most, where there is a bound of their own.
 */
export function wordsIn(text: string, path: string, longest?: number): string;
export function wordsIn(text: string | null | undefined, path: string): string | undefined;
export function wordsIn(
  text: string | null | undefined,
  path: string,
  longest = Number.POSITIVE_INFINITY,
): string | undefined {
  if (text == null) return undefined;
  if (text.length > longest)
    throw badUserInput(`\`${path}\` has ${text.length} characters; at most ${longest} are looked for.`);
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  throw badUserInput(
    `\`${path}\` is ${JSON.stringify(text)}, which holds no letter and no digit to look for.`,
  );
}

/**
 * A filter within a list that already says some of it, such as the statements
 * of a person. What is said twice would hold for nothing, or for the wrong.
 */
export function within<Filter extends object>(filter: Filter, already: Filter): Filter {
  for (const key of Object.keys(already)) {
    if (key in filter) {
      throw badUserInput(`\`filter.${key}\` is already given by where this list stands. Leave it out here.`);
    }
  }
  return { ...filter, ...already };
}
