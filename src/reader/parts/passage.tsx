import { Link } from "wouter-preact";
import type { PassageFragment } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { Quote } from "./quote.tsx";

/** Words of an article as evidence, leading to their characters in it. */
export function Passage({ passage }: { readonly passage: PassageFragment }) {
  const { t } = useWords();
  const { exact, article } = passage;
  return (
    <Link class="passage" href={passagePath(passage)} title={t("passage.hint")}>
      <Quote language={article.language}>{exact}</Quote>
    </Link>
  );
}

/** The address of characters of an article, counted as RFC 5147 and the API do: code points from 0. */
export function passagePath({ start, end, article }: PassageFragment): string {
  return `/articles/${article.id}#char=${start},${end}`;
}
