import { readFileSync } from "node:fs";

/** Given names as the vocabulary has them; family names are made of syllables, so that there are ever new ones. */
const GIVEN = {
  ar: readFileSync("data/ar/given-names.tsv", "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => (line === "" || line.startsWith("#") ? [] : [line.split("\t")[0] ?? ""])),
  en: ["James", "Mary", "Robert", "Linda", "Peter", "Helen", "Mark", "Laura", "Paul", "Ruth"],
};

const SYLLABLES = {
  ar: ["با", "دور", "سي", "ران", "كو", "مار", "ني", "فال", "تو", "هيل", "زا", "بير", "لو", "شان", "غو"],
  en: ["bar", "do", "sel", "ran", "ko", "mar", "ni", "fal", "to", "hil", "za", "ber", "lo", "shan", "go"],
};

/** A full name that nobody bears. */
export function inventedName(language: "ar" | "en", random: () => number): string {
  const syllables = Array.from({ length: 3 }, () => draw(SYLLABLES[language], random)).join("");
  const family =
    language === "ar" ? `${syllables}وف` : syllables.charAt(0).toUpperCase() + syllables.slice(1);
  return `${draw(GIVEN[language], random)} ${family}`;
}

function draw(items: readonly string[], random: () => number): string {
  return items[Math.floor(random() * items.length)] ?? "";
}
