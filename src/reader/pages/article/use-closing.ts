import { useEffect } from "preact/hooks";
import type { Pointed } from "./pointed.ts";

/**
 * Takes a choice back at Escape. The keyboard is then where the statement begins in
 * the text: what it was on is gone.
 */
export function useClosing(chosen: Pointed | undefined, choose: (chosen: Pointed | undefined) => void): void {
  useEffect(() => {
    if (chosen === undefined) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // A list of suggestions closes first.
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (chosen.statement) document.getElementById(chosen.statement)?.focus({ preventScroll: true });
      choose(undefined);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [chosen, choose]);
}
