import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import "./combobox.css";

export interface Option {
  readonly key: string;
  readonly content: ComponentChildren;
}

interface ComboboxProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly type?: "search" | "text";
  readonly name?: string;
  readonly options: readonly Option[];
  onInput(value: string): void;
  onPick(key: string): void;
  /** Enter without an option, or leaving the field. */
  onSettle?(): void;
}

/** A field with a list of options below it, worked by keyboard as the ARIA Authoring Practices say (combobox, list autocomplete). */
export function Combobox({ value, label, options, onInput, onPick, onSettle, ...rest }: ComboboxProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && options.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other options, another start.
  useEffect(() => setAt(-1), [options]);

  const pick = (key: string) => {
    setOpen(false);
    onPick(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt(((at + step + 1 + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === "Escape" && shown) {
      // A search field would be emptied: that is for the next Escape.
      event.preventDefault();
      setOpen(false);
    } else if (event.key === "Enter") {
      const option = shown ? options[at] : undefined;
      setOpen(false);
      if (option) {
        event.preventDefault();
        pick(option.key);
      } else onSettle?.();
    }
  };
  return (
    <div
      class="combobox"
      ref={box}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.current?.contains(relatedTarget)) return;
        setOpen(false);
        onSettle?.();
      }}
    >
      <input
        type={rest.type ?? "text"}
        name={rest.name}
        placeholder={rest.placeholder}
        dir="auto"
        value={value}
        role="combobox"
        autocomplete="off"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        onInput={({ currentTarget }) => {
          setOpen(true);
          onInput(currentTarget.value);
        }}
        onFocus={() => setOpen(value !== "")}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <div class="options" id={id} role="listbox" aria-label={label}>
          {options.map(({ key, content }, index) => (
            // The keyboard works on the field, which names the option it is at.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(key)}
            >
              {content}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
