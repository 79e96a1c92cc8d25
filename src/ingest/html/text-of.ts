/** As much of a DOM node as is looked at here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** Elements that are no part of the running text. */
const LEFT_OUT = new Set("aside button figure form iframe nav noscript script style svg template".split(" "));

/** The text of an element as it is read: a paragraph a line, white space as one space, nothing else changed. */
export function textOf(element: PageNode): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const text = line.replace(/[ \t\n\f\r]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT_NODE) line += node.textContent ?? "";
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toLowerCase();
    if (LEFT_OUT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) endLine();
    for (const child of node.childNodes) visit(child);
    if (block) endLine();
  };
  visit(element);
  endLine();
  return lines.join("\n");
}
