import type { Organization } from "./organization.ts";
import type { Person } from "./person.ts";

/** Whoever can speak, be spoken to, meet or be met. */
export type Agent = Person | Organization;
