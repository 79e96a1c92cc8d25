import type { ComponentChildren } from "preact";
import { Link, useLocation } from "wouter-preact";
import { type Key, useWords } from "../language/language.tsx";
import { SearchBox } from "./search-box.tsx";
import { SettingsMenu } from "./settings-menu.tsx";
import { useArrival } from "./use-arrival.ts";
import "./layout.css";

const SECTIONS: readonly (readonly [path: string, name: Key, also: RegExp])[] = [
  ["/", "nav.articles", /^\/($|articles)/],
  ["/statements", "nav.statements", /^\/statements/],
  ["/people", "nav.people", /^\/people/],
  ["/organizations", "nav.organizations", /^\/organizations/],
  ["/meetings", "nav.meetings", /^\/meetings/],
];

/** What stands around every page. */
export function Layout({ children }: { readonly children: ComponentChildren }) {
  const { t } = useWords();
  const [path] = useLocation();
  useArrival();
  return (
    <div class="layout">
      <a class="skip" href="#main">
        {t("app.skip")}
      </a>
      <header class="masthead">
        <Link class="brand" href="/">
          readout <span class="tagline">{t("app.tagline")}</span>
        </Link>
        <SearchBox />
        <SettingsMenu />
        <nav class="sections" aria-label={t("nav.main")}>
          {SECTIONS.map(([href, name, also]) => (
            <Link key={href} href={href} aria-current={also.test(path) ? "page" : undefined}>
              {t(name)}
            </Link>
          ))}
        </nav>
      </header>
      {children}
    </div>
  );
}
