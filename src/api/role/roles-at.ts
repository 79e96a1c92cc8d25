import type { PartialDate } from "../../graph/partial-date.ts";
import type { Role } from "../../graph/role.ts";
import { isAfter } from "../date/date-range.input.ts";

/** The roles known as of a date: those an article gives on it or before. */
export function rolesAt(roles: readonly Role[], at: PartialDate | null | undefined): readonly Role[] {
  if (at == null) return roles;
  return roles.filter(({ asOf }) => asOf !== undefined && !isAfter(asOf, at));
}
