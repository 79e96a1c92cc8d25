import { useEffect, useState } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is taken, as the attribute `pattern` has it; the browser says so where it does not fit. */
  readonly pattern?: string;
  onChange(value: string): void;
}

/** A field that takes effect when it is left, or at Enter. */
export function TextField({ label, value, hint, pattern, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
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
