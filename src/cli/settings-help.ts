import { SETTINGS } from "../settings.ts";

/** The settings a command reads, for its `--help`. */
export function settingsHelp(...keys: (keyof typeof SETTINGS)[]): string {
  const rows = keys.map((key) => SETTINGS[key]);
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const lines = rows.map(
    ({ name, description, fallback }) =>
      `  ${name.padEnd(width)}${description} Default: ${fallback || "none"}`,
  );
  return ["", "Settings (environment variables):", ...lines].join("\n");
}
