import { useEffect, useRef } from "preact/hooks";
import { useLocation, useSearchParams } from "wouter-preact";

/**
 * Does for pages of the reader what browsers do for pages: a page that was gone
 * to is shown from its top, and the keyboard and the screen reader are in it. Going
 * back leaves it where it was.
 */
export function useArrival(): void {
  const [path] = useLocation();
  const [params] = useSearchParams();
  const place = `${path} ${params.get("after") ?? ""} ${params.get("before") ?? ""}`;
  const last = useRef(place);
  const back = useRef(false);

  useEffect(() => {
    const note = () => {
      back.current = true;
    };
    addEventListener("popstate", note);
    return () => removeEventListener("popstate", note);
  }, []);

  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    if (!back.current && location.hash === "") scrollTo({ top: 0, behavior: "instant" });
    back.current = false;
    // Whoever works a filter goes on in it.
    if (document.activeElement?.matches("main :is(input, select)")) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [place]);
}
