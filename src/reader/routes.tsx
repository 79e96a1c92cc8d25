import { Route, Switch } from "wouter-preact";
import { ArticlePage } from "./pages/article/article-page.tsx";
import { HomePage } from "./pages/home/home-page.tsx";
import { MissingPage } from "./pages/missing-page.tsx";
import { SearchPage } from "./pages/search/search-page.tsx";
import { StatementsPage } from "./pages/statements/statements-page.tsx";

/** A page an address. The server gives the reader at these addresses only: `src/server/reader/paths.ts`. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/articles/:id" component={ArticlePage} />
      <Route path="/statements" component={StatementsPage} />
      <Route path="/search" component={SearchPage} />
      <Route component={MissingPage} />
    </Switch>
  );
}
