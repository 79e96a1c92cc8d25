import type { IdentityBasis } from "./identity.ts";
import type { CountryCode, ExternalId, LocalizedText } from "./names.ts";

/** A human being with a name. */
export interface Person {
  readonly type: "Person";
  readonly id: string;
  /** Full names, one a language, the language of the article first. */
  readonly names: readonly LocalizedText[];
  /** Other spellings and short forms the same person is known by. */
  readonly aliases: readonly LocalizedText[];
  readonly externalIds: readonly ExternalId[];
  readonly country?: CountryCode;
  readonly identity: IdentityBasis;
}
