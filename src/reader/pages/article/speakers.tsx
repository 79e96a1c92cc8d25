import type { StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import type { Pointed } from "./pointed.ts";
import { spokenBy } from "./pointed.ts";

interface SpeakersProps {
  readonly statements: readonly StatementInTextFragment[];
  /** The speaker that is chosen. */
  readonly chosen: string | undefined;
  onLight(lit: Pointed | undefined): void;
  onChoose(chosen: Pointed | undefined): void;
}

/** Who speaks in the article; pointing at one shows all that was said. */
export function Speakers({ statements, chosen, onLight, onChoose }: SpeakersProps) {
  const { t, number } = useWords();
  const names = new Map(
    statements.flatMap(({ speakers }) =>
      speakers.flatMap(({ agent }) => (agent ? [[agent.id, agent.name] as const] : [])),
    ),
  );
  if (names.size === 0) return null;
  return (
    <section class="speakers" aria-labelledby="speakers">
      <h2 id="speakers">{t("speakers")}</h2>
      <ul>
        {[...names].map(([id, name]) => {
          const pressed = chosen === id;
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={pressed}
                onMouseEnter={() => onLight({ speaker: id })}
                onMouseLeave={() => onLight(undefined)}
                onClick={() => onChoose(pressed ? undefined : { speaker: id })}
              >
                <bdi>{name}</bdi>{" "}
                <span class="times">
                  {number(statements.filter((statement) => spokenBy(statement, id)).length)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
