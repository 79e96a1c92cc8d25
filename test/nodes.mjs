/**
 * Runs the tests on every Node that is supported: the oldest, and the newest of each line after it. Their binaries
 * come from the npm registry and stay in node_modules/.cache.
 *
 * Usage: npm run test:nodes [-- what vitest takes], such as `-- test/server`
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";

const VERSIONS = ["20.19.6", "22.23.3", "24.21.0"];
/** What the package `node` would install by a script; npm runs no scripts that are not allowed. */
const PACKAGE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

function binariesOf(version) {
  const folder = resolve("node_modules/.cache/nodes", version);
  const binaries = resolve(folder, "node_modules", PACKAGE, "bin");
  if (!existsSync(binaries)) {
    const install = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", `${PACKAGE}@${version}`];
    run("npm", install, process.env);
  }
  return binaries;
}

function run(command, words, env) {
  return (
    spawnSync(command, words, { stdio: "inherit", env, shell: process.platform === "win32" }).status === 0
  );
}

const failed = VERSIONS.filter((version) => {
  const PATH = `${binariesOf(version)}${delimiter}${process.env.PATH}`;
  console.log(`\nNode ${version}`);
  return !run("node", ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], {
    ...process.env,
    PATH,
  });
});
console.log(
  failed.length > 0
    ? `The tests failed on ${failed.join(", ")}.`
    : `The tests passed on ${VERSIONS.join(", ")}.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
