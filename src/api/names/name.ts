import { Arg } from "type-graphql";
import type { LocalizedText } from "../../graph/names.ts";

/** The argument of every `name` field. */
export function LanguageArg() {
  return Arg("language", () => String, {
    nullable: true,
    description:
      "The language wanted, as a BCP 47 tag: `ar`. Where there is no such name, English, else the first.",
  });
}

/** The name in the language asked for, else in English, else the first. */
export function nameIn(names: readonly LocalizedText[], language: string | null | undefined): string {
  const name = (language && inLanguage(names, language)) || inLanguage(names, "en") || names[0];
  if (name === undefined) throw new Error("A record has no name in any language.");
  return name.text;
}

/** By the whole tag, else by its language alone: `zh-Hans` finds `zh`. */
function inLanguage(names: readonly LocalizedText[], tag: string): LocalizedText | undefined {
  const wanted = tag.toLowerCase();
  return (
    names.find(({ language }) => language.toLowerCase() === wanted) ??
    names.find(({ language }) => primary(language) === primary(tag))
  );
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-", 1).join();
}
