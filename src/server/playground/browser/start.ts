import { linkedQuestion } from "./link.ts";
import { LinkButton } from "./link-button.ts";
import { apartFrom } from "./storage.ts";

const { createElement } = React;
const page = document.getElementById("playground");
const examples: readonly Question[] = JSON.parse(document.getElementById("examples")?.textContent ?? "[]");

/** The question that a link brings stands in the first tab, and leaves the tabs that are kept alone. */
const linked = linkedQuestion(location);
addEventListener("hashchange", () => location.reload());

if (page) {
  ReactDOM.createRoot(page).render(
    createElement(
      GraphiQL,
      {
        fetcher: fetcherOf(location.pathname),
        defaultTabs: linked ? [linked, ...examples] : examples,
        ...linked,
        ...(linked && { storage: apartFrom(localStorage) }),
        ...(opensDescriptions() && { visiblePlugin: "Documentation Explorer" }),
        toolbar: { additionalContent: createElement(LinkButton) },
      },
      createElement(GraphiQL.Logo, null, logo(page.dataset.home)),
    ),
  );
}

/** The schema is taken from its address: it is compressed there, and already on its way when this runs. */
function fetcherOf(url: string): Fetcher {
  const ask = GraphiQL.createFetcher({ url });
  return (question, options) =>
    question.operationName === "IntrospectionQuery" ? introspected() : ask(question, options);
}

async function introspected(): Promise<object> {
  const response = await fetch("/schema.json");
  return { data: await response.json() };
}

/** At first, where there is room beside the question and its answer; then as the person left it. */
function opensDescriptions(): boolean {
  return innerWidth >= 1200 && localStorage.getItem("graphiql:visiblePlugin") === null;
}

function logo(home: string | undefined): Rendered {
  if (home === undefined) return createElement("span", null, "readout");
  return createElement(
    "a",
    { href: home, className: "graphiql-logo-link", title: "To the reader" },
    "← readout",
  );
}
