/** The addresses at which the reader is opened: those that `src/reader/routes.tsx` has a page for. */
export const READER_PATHS: readonly string[] = [
  "/",
  "/search",
  "/statements",
  "/articles/:id",
  "/people",
  "/people/:id",
  "/organizations",
  "/organizations/:id",
  "/meetings",
  "/meetings/:id",
];
