import type { Findings } from "../../extract/findings.ts";
import type { Language } from "../../extract/language.ts";
import type { Source } from "../../extract/source.ts";
import { readGazetteer } from "../../lexicon/gazetteer.ts";
import { analyse } from "./analysis.ts";
import { readCountries } from "./countries.ts";
import { readCalendar } from "./dates/calendar.ts";
import { datelineOf } from "./dates/dateline.ts";
import { documentOf } from "./document.ts";
import { findingsOf } from "./findings.ts";
import { readMeetingWords } from "./meetings/words.ts";
import { indexNames } from "./names.ts";
import { Spellings } from "./spellings.ts";
import { readVocabulary } from "./vocabulary.ts";
import { wordOf } from "./word.ts";

/** Arabic: its vocabulary is read from `data/ar` once, when this is first imported. */
export const arabic: Language = { code: "ar", direction: "RTL", share, read: reader() };

function reader(): (source: Source) => Findings {
  const vocabulary = readVocabulary();
  const countries = readCountries();
  const gazetteer = readGazetteer();
  const calendar = readCalendar();
  const meetingWords = readMeetingWords(vocabulary.affixes);
  const names = indexNames(gazetteer, countries);
  const tables = { vocabulary, countries, names, meetings: meetingWords, calendar };
  const spellings = new Spellings((text) => wordOf(text, tables));
  return (source) => {
    const document = documentOf(source.text, spellings);
    const analysis = analyse(document, names, vocabulary);
    const dateline = datelineOf(document, names, calendar);
    return findingsOf({
      analysis,
      dateline,
      source,
      gazetteer,
      countries,
      vocabulary,
      calendar,
      meetingWords,
    });
  };
}

const LETTERS = /\p{L}+/gu;
const ARABIC = /\p{Script=Arabic}+/gu;
/** Peh, tcheh, jeh, gaf, Farsi yeh and keheh, Urdu's tteh, ddal, rreh, noon ghunna, heh goal, yeh barree. */
const FOREIGN = /[\u067E\u0686\u0698\u06AF\u06CC\u06A9\u0679\u0688\u0691\u06BA\u06C1\u06D2]/g;

/** Letters of the Arabic script among all; Persian and Urdu have letters that Arabic has not. */
function share(text: string): number {
  const letters = amount(text, LETTERS);
  if (letters === 0) return 0;
  return amount(text, FOREIGN) / letters > 0.01 ? 0 : amount(text, ARABIC) / letters;
}

/** How much of a text a pattern takes, in UTF-16 units; runs, not single letters, are counted. */
function amount(text: string, pattern: RegExp): number {
  let units = 0;
  for (const run of text.match(pattern) ?? []) units += run.length;
  return units;
}
