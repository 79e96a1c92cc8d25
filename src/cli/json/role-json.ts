import type { Role } from "../../graph/role.ts";
import { evidenceJson } from "./evidence-json.ts";
import type { Refer } from "./reference.ts";

export function roleJson(role: Role, refer: Refer) {
  return {
    title: role.title,
    organization: refer(role.organizationId),
    country: role.country ?? null,
    asOf: role.asOf ?? null,
    evidence: role.evidence.map(evidenceJson),
  };
}
