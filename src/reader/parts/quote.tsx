import type { ComponentChildren } from "preact";
import "./quote.css";

interface QuoteProps {
  /** The language the article is in, a BCP 47 tag. */
  readonly language: string;
  readonly children: ComponentChildren;
}

/** Words of an article, in their own language and direction whatever stands around them. */
export function Quote({ language, children }: QuoteProps) {
  return (
    <q class="quote" lang={language} dir={directionOf(language)}>
      {children}
    </q>
  );
}

/** The same as a block of its own. */
export function BlockQuote({ language, children }: QuoteProps) {
  return (
    <blockquote class="quote" lang={language} dir={directionOf(language)}>
      {children}
    </blockquote>
  );
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "ur"]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
