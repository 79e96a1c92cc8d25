import { useEffect, useState } from "preact/hooks";
import { useLocation, useSearchParams } from "wouter-preact";
import { useWords } from "../language/language.tsx";

/** Leads to the search page with the words that were typed. */
export function SearchBox() {
  const { t } = useWords();
  const [path, navigate] = useLocation();
  const [params] = useSearchParams();
  const asked = path === "/search" ? (params.get("q") ?? "") : "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: Preact's types do not know the element <search>.
    <form
      class="search-box"
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) navigate(`/search?${new URLSearchParams({ q: typed.trim() })}`);
      }}
    >
      <input
        type="search"
        name="q"
        dir="auto"
        value={typed}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">{t("search.submit")}</button>
    </form>
  );
}
