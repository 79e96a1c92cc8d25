import { useEffect, useMemo, useState } from "preact/hooks";
import { useWords } from "../language/language.tsx";
import { useSuggestions } from "../question/use-suggestions.ts";
import { AgentOption } from "./agent-option.tsx";
import { Combobox } from "./combobox.tsx";

interface AgentFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(name: string): void;
}

/** A field for a person or an organization, by any name. */
export function AgentField({ label, value, onChange }: AgentFieldProps) {
  const { language } = useWords();
  const [typed, setTyped] = useState(value);
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
  const settle = (name: string) => {
    setTyped(name);
    if (name.trim() !== value) onChange(name.trim());
  };
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        value={typed}
        options={options}
        onInput={setTyped}
        onPick={(key) => settle(suggestions.find(({ agent }) => agent.id === key)?.agent.name ?? typed)}
        onSettle={() => settle(typed)}
      />
    </div>
  );
}
