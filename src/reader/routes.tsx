import { Route, Switch } from "wouter-preact";
import { ArticlePage } from "./pages/article/article-page.tsx";
import { HomePage } from "./pages/home/home-page.tsx";
import { MeetingPage } from "./pages/meeting/meeting-page.tsx";
import { MeetingsPage } from "./pages/meetings/meetings-page.tsx";
import { MissingPage } from "./pages/missing-page.tsx";
import { OrganizationPage } from "./pages/organization/organization-page.tsx";
import { OrganizationsPage } from "./pages/organizations/organizations-page.tsx";
import { PeoplePage } from "./pages/people/people-page.tsx";
import { PersonPage } from "./pages/person/person-page.tsx";
import { SearchPage } from "./pages/search/search-page.tsx";
import { StatementsPage } from "./pages/statements/statements-page.tsx";

/** A page an address. The server gives the reader at these addresses only: `src/server/reader/paths.ts`. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/articles/:id" component={ArticlePage} />
      <Route path="/statements" component={StatementsPage} />
      <Route path="/people" component={PeoplePage} />
      <Route path="/people/:id" component={PersonPage} />
      <Route path="/organizations" component={OrganizationsPage} />
      <Route path="/organizations/:id" component={OrganizationPage} />
      <Route path="/meetings" component={MeetingsPage} />
      <Route path="/meetings/:id" component={MeetingPage} />
      <Route path="/search" component={SearchPage} />
      <Route component={MissingPage} />
    </Switch>
  );
}
