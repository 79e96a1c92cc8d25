import { useEffect } from "preact/hooks";
import { useStored } from "../language/stored.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colours that were chosen; `auto` leaves it to the device. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [stored, setTheme] = useStored("theme", "auto");
  const theme = THEMES.find((known) => known === stored) ?? "auto";
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [theme, setTheme];
}
