import type { StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { ActBadge } from "../../parts/act-badge.tsx";
import { speakerNames } from "../../parts/speaker-names.ts";
import { isActive, type Pointed } from "./pointed.ts";

interface StatementListProps {
  readonly title: string;
  readonly statements: readonly StatementInTextFragment[];
  /** The number of each in the article. */
  numberOf(statement: StatementInTextFragment): number;
  readonly active: Pointed | undefined;
  onLight(lit: Pointed | undefined): void;
  onChoose(chosen: Pointed): void;
}

/** Every statement in the order of the text: who, and what kind; following one leads to its place. */
export function StatementList({
  title,
  statements,
  numberOf,
  active,
  onLight,
  onChoose,
}: StatementListProps) {
  const words = useWords();
  return (
    <section class="statement-list" aria-labelledby="in-order">
      <h2 id="in-order">{title}</h2>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id} value={numberOf(statement)} data-force={statement.force}>
            <a
              href={`#${statement.id}`}
              aria-current={active !== undefined && isActive(active, statement) ? "true" : undefined}
              onMouseEnter={() => onLight({ statement: statement.id })}
              onMouseLeave={() => onLight(undefined)}
              onFocus={() => onLight({ statement: statement.id })}
              onBlur={() => onLight(undefined)}
              onClick={() => onChoose({ statement: statement.id })}
            >
              <bdi class="name">{speakerNames(statement.speakers, words)}</bdi>
              <ActBadge act={statement.act} force={statement.force} />
              {statement.about.length > 0 && (
                <span class="names">
                  {words.t("about")}: <bdi>{words.list(statement.about.map(({ name }) => name))}</bdi>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
