import type { AnyQuestion } from "./question.ts";

/** Where the playground is, or undefined where the server has it turned off. */
const PLAYGROUND = document.querySelector<HTMLMetaElement>('meta[name="playground"]')?.content || undefined;

/** The address at which the playground opens with a question and its variables; they stay in the browser. */
export function playgroundLink({ document, variables }: AnyQuestion): string | undefined {
  if (PLAYGROUND === undefined) return undefined;
  const query = dedented(String(document));
  return `${PLAYGROUND}#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}

/** Generated documents are indented unevenly. */
function dedented(text: string): string {
  return text.trim().replace(/\n {4}(?=fragment )/g, "\n\n");
}
