import { useState } from "react";

/**
 * Something this person chose, kept on this computer for the next time. Where
 * the browser keeps nothing (storage switched off), it lasts as long as the pane.
 */
export function useRemembered(name: string, initial: string): readonly [string, (value: string) => void] {
  const key = `jinzai-plan.${name}`;
  const [value, setValue] = useState(() => stored(key) ?? initial);
  const remember = (chosen: string): void => {
    setValue(chosen);
    try {
      localStorage.setItem(key, chosen);
    } catch {
      // Storage is full or switched off: nothing to do, and nothing is lost but the memory of it.
    }
  };
  return [value, remember];
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
