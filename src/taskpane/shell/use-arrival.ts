import { type RefObject, useEffect, useRef } from "react";

let hasBeenWorkedIn = false;
addEventListener("focusin", () => (hasBeenWorkedIn = true));

/**
 * Where the keyboard goes when what it was on has gone: give it to what has come
 * in its place, with `tabIndex={-1}`; or to what stays, with the `change` that
 * takes away what the keyboard may be on. The focus is never taken from anything, nor
 * from Excel: only what a person has lost is given back.
 */
export function useArrival<Place extends HTMLElement>(change?: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (hasBeenWorkedIn && document.hasFocus() && document.activeElement === document.body) place.current?.focus();
  }, [change]);
  return place;
}
