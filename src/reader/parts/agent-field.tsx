import { useEffect, useMemo, useState } from "preact/hooks";
import { useWords } from "../language/language.tsx";
import { useSuggestions } from "../question/use-suggestions.ts";
import { addressName } from "./address-name.ts";
import { AgentOption } from "./agent-option.tsx";
import { Combobox } from "./combobox.tsx";

interface AgentFieldProps {
  readonly label: string;
  /** The name of who is chosen. */
  readonly value: string;
  /** @param chosen as an address names somebody. */
  onChange(chosen: string): void;
}

/** A field for a person or an organization, by any name. */
export function AgentField({ label, value, onChange }: AgentFieldProps) {
  const { language } = useWords();
  const [typed, setTyped] = useState(value);
  const [edited, setEdited] = useState(false);
  useEffect(() => setTyped(value), [value]);
  const suggestions = useSuggestions(typed === value ? "" : typed, language);
  const options = useMemo(
    () =>
      suggestions.map(({ agent, name }) => ({
        key: agent.id,
        content: <AgentOption agent={agent} name={name} typed={typed} />,
      })),
    [suggestions, typed],
  );
  const settle = () => {
    // Who was picked stays picked, also while the name for an id is still on its way.
    if (!edited) return;
    setEdited(false);
    if (typed.trim() !== value) onChange(typed.trim());
  };
  const pick = (key: string) => {
    const agent = suggestions.find((suggestion) => suggestion.agent.id === key)?.agent;
    if (agent === undefined) return settle();
    setEdited(false);
    setTyped(agent.name);
    onChange(addressName(agent));
  };
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        value={typed}
        options={options}
        onInput={(text) => {
          setEdited(true);
          setTyped(text);
        }}
        onPick={pick}
        onSettle={settle}
      />
    </div>
  );
}
