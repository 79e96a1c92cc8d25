import type { AgentProfileFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Passage } from "../../parts/passage.tsx";

/** Where articles name this one, and how. */
export function Mentions({ agent: { mentions } }: { readonly agent: AgentProfileFragment }) {
  const { t, counted } = useWords();
  if (mentions.totalCount === 0) return null;
  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions">
        {t("profile.mentions")} <span class="count">{counted("count.mentions", mentions.totalCount)}</span>
      </h2>
      <ul class="mentions">
        {mentions.nodes.map(({ form, evidence }) => (
          <li key={`${evidence.article.id} ${evidence.start} ${evidence.end}`}>
            <Passage passage={evidence} /> <span class="form">{t(`mentionForm.${form}`)}</span>
          </li>
        ))}
      </ul>
      {mentions.totalCount > mentions.nodes.length && <p class="hint">{t("profile.firstMentions")}</p>}
    </section>
  );
}
