import { useCallback, useEffect, useState } from "preact/hooks";
import type { StatementInTextFragment } from "../../generated/graphql.ts";
import type { Pointed } from "./pointed.ts";

/**
 * What was chosen. A statement that is chosen stands behind the `#` of the
 * address, which can be shared: opened there, the page chooses it and scrolls
 * to it.
 */
export function useChosen(
  statements: readonly StatementInTextFragment[],
): readonly [Pointed | undefined, (chosen: Pointed | undefined) => void] {
  const [chosen, setChosen] = useState<Pointed | undefined>();
  const known = statements.map(({ id }) => id).join(" ");

  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      if (id === "" || !known.includes(id)) return;
      setChosen({ statement: id });
      document.getElementById(id)?.scrollIntoView({ block: "start" });
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [known]);

  const choose = useCallback((next: Pointed | undefined) => {
    setChosen(next);
    const { pathname, search } = location;
    history.replaceState(null, "", pathname + search + (next?.statement ? `#${next.statement}` : ""));
  }, []);
  return [chosen, choose];
}
