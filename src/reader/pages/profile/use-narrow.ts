import { useEffect, useState } from "preact/hooks";

/** As the style sheets have it. */
const NARROW = "(width < 40rem)";

/** Whether the screen is a phone's, now. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return narrow;
}
