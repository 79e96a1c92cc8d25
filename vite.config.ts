import { defineConfig } from "vite";

/** The reader: a page and its hashed files, which the server gives from `dist/reader`. */
export default defineConfig({
  root: "src/reader",
  build: {
    outDir: "../../dist/reader",
    emptyOutDir: true,
    // Small files stay files: the content policy lets nothing inside an address run or load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // `npx vite` while `npm start` runs: the page from its sources, the data from the server.
  server: { proxy: { "/graphql": "http://localhost:4000", "/schema": "http://localhost:4000" } },
});
