import { useCallback, useState } from "preact/hooks";

/** A choice that this browser remembers; where it may not, the choice lasts as long as the page. */
export function useStored(name: string, otherwise: string): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => read(name) ?? otherwise);
  const set = useCallback(
    (next: string) => {
      setValue(next);
      write(name, next);
    },
    [name],
  );
  return [value, set];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`readout.${name}`);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`readout.${name}`, value);
  } catch {
    // Storage is turned off: nothing is remembered.
  }
}
