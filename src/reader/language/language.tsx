import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo } from "preact/hooks";
import ar from "./ar.json";
import { type DateStyle, partialDate } from "./dates.ts";
import en from "./en.json";
import { useStored } from "./stored.ts";

export type Key = keyof typeof en;
export type Language = "en" | "ar";

/** Keys of sentences that depend on a number: `KEY.one`, `KEY.other`, and what else the language tells apart. */
export type CountedKey = Key extends infer Each ? (Each extends `${infer Stem}.other` ? Stem : never) : never;

const STRINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  ar: ar satisfies Record<Key, string>,
};
const DIRECTION: Readonly<Record<Language, "ltr" | "rtl">> = { en: "ltr", ar: "rtl" };

/** The interface's words, in the language that was chosen. */
export interface Words {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly setLanguage: (language: Language) => void;
  /** The text of a key, with `{name}` filled in from the values. */
  t(key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** The text of a key that depends on a number, which stands in it as `{count}`. */
  counted(key: CountedKey, count: number): string;
  number(value: number): string;
  /** A date as far as it is known: `2018-05-22`, `2018-05` or `2018`. */
  date(value: string, style?: DateStyle): string;
  /** The name of a country, by its ISO 3166-1 code. */
  country(code: string): string;
  /** The name of a language, by its BCP 47 tag. */
  languageName(tag: string): string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
}

const Context = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(Context);
  if (words === undefined) throw new Error("Nothing gives this part its language.");
  return words;
}

/** Sets the language and the direction of the page. */
export function LanguageProvider({ children }: { readonly children: ComponentChildren }) {
  const preferred = navigator.languages.some((tag) => tag.startsWith("ar")) ? "ar" : "en";
  const [stored, setLanguage] = useStored("language", preferred);
  const language: Language = stored === "ar" ? "ar" : "en";
  const words = useMemo(() => wordsOf(language, setLanguage), [language, setLanguage]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = words.direction;
  }, [language, words]);
  return <Context.Provider value={words}>{children}</Context.Provider>;
}

function wordsOf(language: Language, setLanguage: (language: Language) => void): Words {
  const strings = STRINGS[language];
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const lists = new Intl.ListFormat(language);
  const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? numbers.format(value) : value;
    });
  return {
    language,
    direction: DIRECTION[language],
    setLanguage,
    t: (key, values = {}) => filled(strings[key] ?? key, values),
    counted: (key, count) =>
      filled(strings[`${key}.${rules.select(count)}`] ?? strings[`${key}.other`] ?? key, { count }),
    number: (value) => numbers.format(value),
    date: (value, style = "long") => partialDate(value, language, style),
    country: (code) => regions.of(code) ?? code,
    languageName: (tag) => languages.of(tag) ?? tag,
    list: (items) => lists.format(items),
  };
}
