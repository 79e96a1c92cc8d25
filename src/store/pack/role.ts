import type { Role } from "../../graph/role.ts";
import { readWhole, type WholeEvidence, writeWhole } from "./whole-evidence.ts";

/** A role whose evidence is written in some way; that of the graph is one. */
export type RoleWith<Written> = Omit<Role, "evidence"> & { readonly evidence: readonly Written[] };

/** The role with its evidence written another way. */
export function roleWith<From, To>(role: RoleWith<From>, write: (evidence: From) => To): RoleWith<To> {
  return { ...role, evidence: role.evidence.map(write) };
}

/** A role that articles share, as it is kept. */
export function writeRole(role: Role): string {
  return JSON.stringify(roleWith(role, writeWhole));
}

export function readRole(record: string): Role {
  return roleWith(JSON.parse(record) as RoleWith<WholeEvidence>, readWhole);
}
