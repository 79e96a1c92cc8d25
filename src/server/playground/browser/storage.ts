/** What GraphiQL keeps of the questions themselves; the rest is how a person wants the page. */
const QUESTIONS = ["tabState", "query", "variables", "headers", "operationName"].map(
  (key) => `graphiql:${key}`,
);

/** A storage that keeps questions until the page is left, and the rest in another. */
export function apartFrom(
  other: Storage,
): Pick<Storage, "getItem" | "setItem" | "removeItem" | "clear" | "length"> {
  const own = new Map<string, string>();
  return {
    getItem: (key) => (QUESTIONS.includes(key) ? (own.get(key) ?? null) : other.getItem(key)),
    setItem: (key, value) => void (QUESTIONS.includes(key) ? own.set(key, value) : other.setItem(key, value)),
    removeItem: (key) => void (QUESTIONS.includes(key) ? own.delete(key) : other.removeItem(key)),
    clear: () => own.clear(),
    get length() {
      return own.size + other.length;
    },
  };
}
