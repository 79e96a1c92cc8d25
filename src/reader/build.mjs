// Builds the reader into dist/reader where that is missing or older than what it is made of: `npm start` stays quick.
import { existsSync, readdirSync, statSync } from "node:fs";

const BUILT = "dist/reader/index.html";
const SOURCES = ["src/reader", "vite.config.ts", "package-lock.json"];

const changed = (path) => statSync(path).mtimeMs;
const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((file) => `${path}/${file}`)
    : [path];

if (!existsSync(BUILT) || SOURCES.flatMap(filesOf).some((path) => changed(path) > changed(BUILT))) {
  const { build } = await import("vite");
  await build({ logLevel: "warn" });
}
