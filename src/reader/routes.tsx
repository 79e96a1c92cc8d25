import { Route, Switch } from "wouter-preact";
import { ArticlePage } from "./pages/article/article-page.tsx";
import { HomePage } from "./pages/home/home-page.tsx";
import { MissingPage } from "./pages/missing-page.tsx";

/** A page an address. The server gives the reader at these addresses only: `src/server/reader/paths.ts`. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/articles/:id" component={ArticlePage} />
      <Route component={MissingPage} />
    </Switch>
  );
}
