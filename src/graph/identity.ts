/** What it rests on that two mentions, in one article or in two, are one node. */
export const IdentityBasis = {
  /** A name of the gazetteer: the same node in every article. */
  GAZETTEER: "GAZETTEER",
  /** The full name together with a post or a country: the same node wherever both stand. */
  NAME_AND_ROLE: "NAME_AND_ROLE",
  /** The name under which a source publishes: the same node for every article of that name. */
  PUBLISHER: "PUBLISHER",
  /** What was met, by whom, when; or an event of a numbered series. */
  EVENT: "EVENT",
  /** A name in one article, too little to merge on: a node of that article alone. */
  ARTICLE: "ARTICLE",
} as const;
export type IdentityBasis = (typeof IdentityBasis)[keyof typeof IdentityBasis];
