import type { IllocutionaryForce, SpeechAct } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import "./act-badge.css";

interface ActBadgeProps {
  readonly act: SpeechAct;
  readonly force: IllocutionaryForce;
}

/** The kind of a statement: its word, with the colour and the pattern of its class. */
export function ActBadge({ act, force }: ActBadgeProps) {
  const { t } = useWords();
  return (
    <span class="act-badge" data-force={force} title={t(`force.${force}`)}>
      <Swatch force={force} />
      {t(`act.${act}`)}
    </span>
  );
}

/** The colour and pattern of a class of acts. */
export function Swatch({ force }: { readonly force: IllocutionaryForce }) {
  return <span class="swatch" data-force={force} aria-hidden="true" />;
}
