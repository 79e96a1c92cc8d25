import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation, useSearchParams } from "wouter-preact";
import { useWords } from "../language/language.tsx";
import { agentPath } from "../parts/agent-link.tsx";
import { AgentOption } from "../parts/agent-option.tsx";
import { Combobox } from "../parts/combobox.tsx";
import { useSuggestions } from "../question/use-suggestions.ts";

const EVERYWHERE = "everywhere";

/** Suggests whom the words may mean, and leads to that page; or to the search for the words. */
export function SearchBox() {
  const { t, language } = useWords();
  const [path, navigate] = useLocation();
  const [params] = useSearchParams();
  const asked = path === "/search" ? (params.get("q") ?? "") : "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const suggestions = useSuggestions(typed === asked ? "" : typed, language);
  const options = useMemo(
    () => [
      ...suggestions.map(({ agent, name }) => ({
        key: agent.id,
        content: <AgentOption agent={agent} name={name} typed={typed} />,
      })),
      ...(typed.trim() === "" || typed === asked
        ? []
        : [{ key: EVERYWHERE, content: <span>{t("search.everywhere", { words: typed.trim() })}</span> }]),
    ],
    [suggestions, typed, asked, t],
  );
  const search = () => {
    if (typed.trim()) navigate(`/search?${new URLSearchParams({ q: typed.trim() })}`);
  };
  const pick = (key: string) => {
    const found = suggestions.find(({ agent }) => agent.id === key);
    if (!found) return search();
    setTyped("");
    navigate(agentPath(found.agent));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Preact's types do not know the element <search>.
    <form
      class="search-box"
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Combobox
        type="search"
        name="q"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        value={typed}
        options={options}
        onInput={setTyped}
        onPick={pick}
      />
      <button type="submit">{t("search.submit")}</button>
    </form>
  );
}
