import { Link } from "wouter-preact";
import type { HomeQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { statementsPath } from "../statements/statements-path.ts";

/** Who says most, each leading to all that was said. */
export function Voices({ counts }: { readonly counts: HomeQuery["statementCounts"] }) {
  const { t, counted } = useWords();
  if (counts.length === 0) return null;
  return (
    <section class="voices" aria-labelledby="voices">
      <h2 id="voices">{t("home.voices")}</h2>
      <ul>
        {counts.map(
          ({ key, count, agent }) =>
            agent && (
              <li key={key}>
                <Link href={statementsPath({ by: agent.name })}>
                  <bdi>{agent.name}</bdi>
                </Link>{" "}
                <span class="count">{counted("count.statements", count)}</span>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
