import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettings, SETTINGS } from "../src/settings.ts";

describe("a setting", () => {
  it("has its default when it is left out or empty", () => {
    const settings = {
      port: 4000,
      host: "localhost",
      articles: "data/articles",
      databaseUrl: "file:readout.db",
      logLevel: "warn",
      environment: "development",
    };
    expect(readSettings({})).toMatchObject(settings);
    expect(readSettings({ PORT: "", HOST: " ", NODE_ENV: "" })).toMatchObject(settings);
  });

  it.each([
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ ARTICLES: "my articles/today.txt" }, { articles: "my articles/today.txt" }],
    [{ DATABASE_URL: ":memory:" }, { databaseUrl: ":memory:" }],
    [{ DATABASE_URL: "file:/srv/graph.db" }, { databaseUrl: "file:/srv/graph.db" }],
    [{ DATABASE_URL: "postgres://me@host/db" }, { databaseUrl: "postgres://me@host/db" }],
    [{ DATABASE_REPLICA_URL: "" }, { replicaUrls: [] }],
    [
      { DATABASE_REPLICA_URL: "postgres://a/db, postgres://b/db" },
      { replicaUrls: ["postgres://a/db", "postgres://b/db"] },
    ],
    [{ METRICS: "9464" }, { metrics: 9464 }],
    [{ METRICS: "Off" }, { metrics: "off" }],
    [{ TRUST_PROXY: "yes" }, { trustProxy: true }],
    [{ CORS_ORIGINS: "" }, { corsOrigins: [] }],
    [{ CORS_ORIGINS: "https://a.example, *" }, { corsOrigins: ["https://a.example", "*"] }],
    [{ COST_PER_MINUTE: "0" }, { costPerMinute: 0 }],
    [{ LOG_LEVEL: "DEBUG" }, { logLevel: "debug" }],
    [{ NODE_ENV: "production" }, { environment: "production" }],
  ])("%j is read as %j", (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  it.each([
    [{ PORT: "abc" }, 'The setting PORT is "abc", but it takes a whole number from 0 to 65535.'],
    [{ PORT: "65536" }, 'The setting PORT is "65536", but it takes a whole number from 0 to 65535.'],
    [{ PORT: "-1" }, 'The setting PORT is "-1", but it takes a whole number from 0 to 65535.'],
    [{ PORT: "4e3" }, 'The setting PORT is "4e3", but it takes a whole number from 0 to 65535.'],
    [
      { LOG_LEVEL: "warning" },
      'The setting LOG_LEVEL is "warning", but it takes fatal, error, warn, info, debug, trace, silent. Did you mean warn?',
    ],
    [
      { NODE_ENV: "prod" },
      'The setting NODE_ENV is "prod", but it takes development, production, test. Did you mean production?',
    ],
    [
      { NODE_ENV: "staging" },
      'The setting NODE_ENV is "staging", but it takes development, production, test.',
    ],
    [
      { CORS_ORIGINS: "https://a.example/page" },
      'The setting CORS_ORIGINS is "https://a.example/page", but it takes origins such as https://news.example, several parted by commas, or *.',
    ],
    [{ MAX_DEPTH: "0" }, 'The setting MAX_DEPTH is "0", but it takes a whole number from 1 to 2147483647.'],
    [{ TRUST_PROXY: "true" }, 'The setting TRUST_PROXY is "true", but it takes yes, no.'],
    [
      { DATABASE_URL: "readout.db" },
      'The setting DATABASE_URL is "readout.db", but it takes file:PATH, :memory: or postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      { DATABASE_URL: "postgre://me:secret@host/db" },
      'The setting DATABASE_URL is "postgre://me:…@host/db", but it takes file:PATH, :memory: or postgres://USER:PASSWORD@HOST:PORT/DATABASE. Did you mean postgres:?',
    ],
    [
      { DATABASE_URL: "file:" },
      'The setting DATABASE_URL is "file:", but it takes file:PATH, :memory: or postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      { PORT: "x", NODE_ENV: "y" },
      'The setting PORT is "x", but it takes a whole number from 0 to 65535.\nThe setting NODE_ENV is "y", but it takes development, production, test.',
    ],
  ])("%j is refused", (environment, message) => {
    expect(() => readSettings(environment)).toThrow(
      expect.objectContaining({ name: "SettingsError", message }),
    );
  });
});

it.each(Object.values(SETTINGS))(
  "the README has a row for $name, with its default and what it does",
  ({ name, fallback, description }) => {
    const tables = readFileSync("README.md", "utf8").replace(/ +\|/g, " |");
    expect(tables).toContain(`| \`${name}\` | ${fallback ? `\`${fallback}\`` : "none"} | ${description} |`);
  },
);

it("the example of an environment names every setting, each as it is when left out", () => {
  const [settings = "", compose = ""] = readFileSync(".env.example", "utf8").split(
    "# For `docker compose` alone",
  );
  const named = Array.from(settings.matchAll(/^#([A-Z_]+)=(.*)$/gm), ([, name, value]) => [name, value]);
  expect(named).toEqual(Object.values(SETTINGS).map(({ name, fallback }) => [name, fallback]));
  const described = settings.replaceAll("\n# ", " ");
  for (const { description } of Object.values(SETTINGS)) expect(described).toContain(description);
  for (const [, name] of readFileSync("compose.yml", "utf8").matchAll(/\$\{(\w+)/g)) {
    expect(settings + compose).toContain(`#${name}=`);
  }
});

it("the container is made of folders that are there", () => {
  const stages = readFileSync("Dockerfile", "utf8").matchAll(/--from=build \/app\/(\S+)/g);
  const copied = Array.from(stages, ([, path]) => path);
  expect(copied).toEqual(["package.json", "node_modules", "dist", "data", "schema"]);
  for (const path of copied) expect(existsSync(path ?? "")).toBe(true);
});

it("nothing but the main module reads the environment", async () => {
  const { readdirSync } = await import("node:fs");
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const readers = files.filter((file) => /process\.env\b(?!`)/.test(readFileSync(`src/${file}`, "utf8")));
  expect(readers).toEqual(["main.ts"]);
});
