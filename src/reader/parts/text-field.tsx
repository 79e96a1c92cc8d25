import { useEffect, useState } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is taken, as the attribute `pattern` has it; the browser says so where it does not fit. */
  readonly pattern?: string;
  /** Takes effect while one types, too, at each pause. */
  readonly live?: boolean;
  onChange(value: string): void;
}

/** Somebody who types goes on typing: what a live field asks for waits for a pause of so many milliseconds. */
const PAUSE = 250;

/** A field that takes effect when it is left, or at Enter. */
export function TextField({ label, value, hint, pattern, live = false, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  // What was typed since the value was taken is not typed over.
  useEffect(() => setTyped((now) => (now.trim() === value ? now : value)), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause.
  useEffect(() => {
    if (!live || typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const settle = (input: HTMLInputElement) => {
    if (typed.trim() !== value && input.reportValidity()) onChange(typed.trim());
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        value={typed}
        placeholder={hint}
        pattern={pattern}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={({ currentTarget }) => settle(currentTarget)}
        onKeyDown={({ key, currentTarget }) => key === "Enter" && settle(currentTarget)}
      />
    </label>
  );
}
