import type { IdentityBasis } from "./identity.ts";
import type { CountryCode, ExternalId, LocalizedText } from "./names.ts";

/** A state, a body, a party, a company: whatever acts and is not one human being. */
export interface Organization {
  readonly type: "Organization";
  readonly id: string;
  /** Full names, one a language, the language of the article first. */
  readonly names: readonly LocalizedText[];
  /** Other spellings and short forms the same organization is known by. */
  readonly aliases: readonly LocalizedText[];
  readonly externalIds: readonly ExternalId[];
  readonly kind: OrganizationKind;
  readonly country?: CountryCode;
  /** The organization it is a body of. */
  readonly parentId?: string;
  readonly identity: IdentityBasis;
}

export const OrganizationKind = {
  STATE: "STATE",
  INTERGOVERNMENTAL: "INTERGOVERNMENTAL",
  GOVERNMENT: "GOVERNMENT",
  PARTY: "PARTY",
  ARMED_GROUP: "ARMED_GROUP",
  MEDIA: "MEDIA",
  COMPANY: "COMPANY",
  CIVIL: "CIVIL",
  /** People named only by a description, such as "the foreign delegations". */
  GROUP: "GROUP",
  OTHER: "OTHER",
} as const;
export type OrganizationKind = (typeof OrganizationKind)[keyof typeof OrganizationKind];
