import { linkTo } from "./link.ts";

const { createElement, useState } = React;
const LINK = "M10 13a5 5 0 0 0 7 0l3-3a5 5 0 0 0-7-7l-1 1M14 11a5 5 0 0 0-7 0l-3 3a5 5 0 0 0 7 7l1-1";
const DONE = "M4 12l6 6L20 6";
const LABEL = "Link to this query: in the address bar, and copied";

/** Puts the question and its variables into the address bar, and the address where it can be pasted. */
export function LinkButton(): Rendered {
  const [done, setDone] = useState(false);
  const link = async () => {
    history.replaceState(null, "", linkTo(writtenQuestion()));
    // Only pages that came over TLS or from this machine may copy.
    await navigator.clipboard?.writeText(location.href).catch(() => undefined);
    setDone(true);
    setTimeout(() => setDone(false), 1500);
  };
  return createElement(
    "button",
    {
      type: "button",
      className: "graphiql-un-styled graphiql-toolbar-button",
      title: LABEL,
      "aria-label": done ? "The link is in the address bar" : LABEL,
      onClick: link,
    },
    createElement(
      "svg",
      {
        viewBox: "0 0 24 24",
        className: "graphiql-toolbar-icon",
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 1.5,
        "aria-hidden": true,
      },
      createElement("path", { d: done ? DONE : LINK }),
    ),
  );
}

interface Editor extends Element {
  readonly CodeMirror?: { getValue(): string };
}

function writtenQuestion(): Question {
  return {
    query: writtenIn(".graphiql-query-editor .CodeMirror"),
    // The first of two; the second holds headers.
    variables: writtenIn(".graphiql-editor-tool .CodeMirror"),
  };
}

function writtenIn(selector: string): string {
  return document.querySelector<Editor>(selector)?.CodeMirror?.getValue() ?? "";
}
