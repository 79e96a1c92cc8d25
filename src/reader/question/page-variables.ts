interface PageVariables {
  readonly after?: string | null;
  readonly before?: string;
  readonly first?: number;
  readonly last?: number;
}

/** Which page of a list an address asks for, as variables of a question. */
export function pageVariables(params: URLSearchParams, size: number): PageVariables {
  const before = params.get("before");
  return before === null ? { after: params.get("after"), first: size } : { before, last: size };
}
