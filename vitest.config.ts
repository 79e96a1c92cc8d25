import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node takes the CommonJS build of graphql, for us and for the libraries. Vite would take the other one for us
  // alone, and two builds of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 20_000,
  },
});
