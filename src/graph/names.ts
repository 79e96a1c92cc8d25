/** A text with its language, as a BCP 47 tag: `ar`, `en`, `zh`, `ru`. */
export interface LocalizedText {
  readonly language: string;
  readonly text: string;
}

/** A key in somebody else's register: `wikidata`, `Q1234`. */
export interface ExternalId {
  readonly authority: string;
  readonly id: string;
}

/** ISO 3166-1 alpha-2: `CN`. */
export type CountryCode = string;
