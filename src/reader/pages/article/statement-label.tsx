import type { StatementInTextFragment } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Swatch } from "../../parts/act-badge.tsx";
import { speakerNames } from "../../parts/speaker-names.ts";
import type { Pointed } from "./pointed.ts";

interface StatementLabelProps {
  readonly statement: StatementInTextFragment;
  /** Its number in the article. */
  readonly number: number;
  readonly active: boolean;
  onPoint(pointed: Pointed | undefined): void;
}

/** Says in the reader's language who says what kind of thing, where a statement begins. */
export function StatementLabel({ statement, number, active, onPoint }: StatementLabelProps) {
  const words = useWords();
  const { id, act, force } = statement;
  return (
    <button
      type="button"
      id={id}
      class="label"
      lang={words.language}
      dir={words.direction}
      data-statement={id}
      data-force={force}
      data-active={active}
      aria-label={`${words.number(number)}. ${speakerNames(statement.speakers, words)}: ${words.t(`act.${act}`)}`}
      onFocus={() => onPoint({ statement: id })}
      onBlur={() => onPoint(undefined)}
    >
      <Swatch force={force} />
      <span class="wide">
        <bdi>{speakerNames(statement.speakers, words)}</bdi>: {words.t(`act.${act}`)}
      </span>
      <span class="folded">{words.number(number)}</span>
    </button>
  );
}
