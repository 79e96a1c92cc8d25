import { useState } from "preact/hooks";
import type { StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { copyText } from "../../parts/copy-text.ts";
import type { Article } from "./article-title.ts";
import { citation } from "./citation.ts";
import { webAnnotation } from "./web-annotation.ts";

interface CopyButtonsProps {
  readonly statement: StatementInTextFragment;
  readonly article: Article;
}

/** Copies a statement: its address, a citation with its evidence, or a W3C Web Annotation. */
export function CopyButtons({ statement, article }: CopyButtonsProps) {
  const words = useWords();
  const { t } = words;
  const [outcome, setOutcome] = useState("");
  const address = new URL(`/articles/${article.id}#${statement.id}`, location.href).href;
  const copy = async (text: string) => setOutcome((await copyText(text)) ? t("copy.done") : t("copy.failed"));
  return (
    <div class="copy">
      <button type="button" onClick={() => copy(address)}>
        {t("copy.link")}
      </button>
      <button type="button" onClick={() => copy(citation(statement, article, address, words))}>
        {t("copy.citation")}
      </button>
      <button
        type="button"
        onClick={() => copy(JSON.stringify(webAnnotation(statement, article, address, words), null, 2))}
      >
        {t("copy.annotation")}
      </button>
      <span role="status">{outcome}</span>
    </div>
  );
}
