import type { AgentFilter, AgentToNameFragment } from "../generated/graphql.ts";

const BY_ID = "id:";

/** How an address names somebody: by the name, which reads as a sentence; by the id where others have that name, too. */
export function addressName({ id, name, sharesName }: Omit<AgentToNameFragment, "__typename">): string {
  return sharesName ? byId(id) : name;
}

/** How an address names somebody and nobody else. */
export function byId(id: string): string {
  return BY_ID + id;
}

/** The id, where an address names somebody so. */
export function idIn(value: string): string | undefined {
  return value.startsWith(BY_ID) ? value.slice(BY_ID.length) : undefined;
}

/** The filter of the API for whom an address names. */
export function agentFilter(value: string): AgentFilter {
  const id = idIn(value);
  return id === undefined ? { name: value } : { id };
}

/** Parameters as they stand in an address; a colon may stand there as it is. */
export function written(params: URLSearchParams): string {
  return params.toString().replaceAll("%3A", ":");
}
