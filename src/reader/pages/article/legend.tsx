import type { IllocutionaryForce, StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Swatch } from "../../parts/act-badge.tsx";

const FORCES: readonly IllocutionaryForce[] = [
  "ASSERTIVE",
  "DIRECTIVE",
  "COMMISSIVE",
  "EXPRESSIVE",
  "DECLARATION",
];

/** What the colours and lines in the text mean; only those that stand in it. */
export function Legend({ statements }: { readonly statements: readonly StatementInTextFragment[] }) {
  const { t, number } = useWords();
  const forces = FORCES.map(
    (force) => [force, statements.filter((each) => each.force === force).length] as const,
  );
  return (
    <ul class="legend" aria-label={t("article.legend")}>
      {forces.map(
        ([force, count]) =>
          count > 0 && (
            <li key={force} data-force={force}>
              <Swatch force={force} /> {t(`force.${force}`)} <span class="count">{number(count)}</span>
            </li>
          ),
      )}
    </ul>
  );
}
