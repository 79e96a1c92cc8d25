/**
 * The question in an address, after `#` or after `?`: `query=…&variables=…&operationName=…`.
 * What stands after `#` never leaves the browser, so that it may be of any length.
 */
export function linkedQuestion({ hash, search }: Location): Question | undefined {
  const asked = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
  const query = asked.get("query");
  if (query === null) return undefined;
  const variables = asked.get("variables");
  const operationName = asked.get("operationName");
  return { query, ...(variables && { variables }), ...(operationName && { operationName }) };
}

/** The address that opens a question. */
export function linkTo({ query, variables }: Question): string {
  return `${location.pathname}#${new URLSearchParams({ query, ...(variables && { variables }) })}`;
}
