import { useEffect } from "preact/hooks";
import type { StatementInTextFragment } from "../../generated/graphql.ts";
import type { Article } from "./article-title.ts";

/** How an address names characters: `#char=55,118`, after RFC 5147, counted in code points from 0. */
const PASSAGE = /^#char=(\d+),(\d+)$/;
/** Of the style sheet. */
const HIGHLIGHT = "passage";

/**
 * Marks the characters that the address names, and scrolls to them: other pages
 * lead so to the words a fact was read from. The text itself is left as it is.
 */
export function usePassage(article: Article, statements: readonly StatementInTextFragment[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is drawn anew when statements arrive.
  useEffect(() => {
    const show = () => {
      const [, start, end] = PASSAGE.exec(location.hash) ?? [];
      CSS.highlights?.delete(HIGHLIGHT);
      if (start === undefined || end === undefined) return;
      const range = rangeOf(article, Number(start), Number(end));
      if (range === undefined) return;
      if (CSS.highlights) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
      else
        getSelection()?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.endContainer,
          range.endOffset,
        );
      scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3 });
    };
    show();
    addEventListener("hashchange", show);
    return () => {
      removeEventListener("hashchange", show);
      CSS.highlights?.delete(HIGHLIGHT);
    };
  }, [article, statements]);
}

/** Where characters of the text stand on the page; undefined where they are none of it. */
function rangeOf({ text, paragraphs }: Article, start: number, end: number): Range | undefined {
  const first = utf16Of(text, start);
  const last = utf16Of(text, end);
  const range = document.createRange();
  let begun = false;
  for (const [index, element] of document.querySelectorAll(".text > p").entries()) {
    let at = paragraphs[index]?.startUtf16 ?? text.length;
    for (const node of wordsIn(element)) {
      const beyond = at + node.length;
      if (!begun && first >= at && first < beyond) {
        range.setStart(node, first - at);
        begun = true;
      }
      if (begun && last > at && last <= beyond) {
        range.setEnd(node, last - at);
        return range;
      }
      at = beyond;
    }
  }
  return undefined;
}

/** The words as printed, without the labels between them. */
function* wordsIn(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".label") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function utf16Of(text: string, codePoints: number): number {
  let at = 0;
  for (let counted = 0; counted < codePoints && at < text.length; counted++) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}
