import { useEffect, useRef } from "preact/hooks";
import { useLocation, useSearchParams } from "wouter-preact";

/** How far down the page of an address was, when it was left. */
const places = new Map<string, number>();
/** Milliseconds a page that was gone back to may take to be there again. */
const PATIENCE = 5_000;

/**
 * Does for pages of the reader what browsers do for pages: a page that was gone
 * to is shown from its top, and the keyboard and the screen reader are in it. Going
 * back leads to where it was left, once it is there again.
 */
export function useArrival(): void {
  const [path] = useLocation();
  const [params] = useSearchParams();
  const address = `${path}?${params}`;
  const place = `${path} ${params.get("after") ?? ""} ${params.get("before") ?? ""}`;
  const last = useRef({ address, place });
  const back = useRef(false);

  useEffect(() => {
    const note = () => {
      // Going back to another place of the same page is none of this.
      back.current = current() !== last.current.address;
    };
    const keep = () => {
      if (!back.current) places.set(current(), scrollY);
    };
    addEventListener("popstate", note);
    addEventListener("scroll", keep, { passive: true });
    return () => {
      removeEventListener("popstate", note);
      removeEventListener("scroll", keep);
    };
  }, []);

  useEffect(() => {
    const moved = last.current.place !== place;
    last.current = { address, place };
    if (back.current) {
      const top = places.get(address) ?? 0;
      whenThere(() => {
        if (location.hash === "") scrollTo({ top, behavior: "instant" });
        back.current = false;
      });
    } else if (moved && location.hash === "") scrollTo({ top: 0, behavior: "instant" });
    // Whoever works a filter goes on in it.
    if (!moved || document.activeElement?.matches("main :is(input, select)")) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [address, place]);
}

function current(): string {
  return `${location.pathname}?${new URLSearchParams(location.search)}`;
}

/** Calls back once the page has what it asks for, or patience is at its end. */
function whenThere(callback: () => void, since = performance.now()): void {
  requestAnimationFrame(() => {
    const busy = document.querySelector('main[aria-busy="false"]') === null;
    if (busy && performance.now() - since < PATIENCE) whenThere(callback, since);
    else callback();
  });
}
