import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../../core/rules/engine/finding";
import { nextPlace, placeOf, previousPlace, type Stand } from "./walk";

/** So many findings are shown at first, and so many more each time: more at once make the pane slow. */
const portion = 30;

/** The way of a person through the findings in sight, one after the other. */
export interface Walk {
  /** The place of the finding last gone to, counted from 0; -1 for none. */
  readonly place: number;
  /** Where 次へ and 前へ lead; -1 for nowhere. */
  readonly next: number;
  readonly previous: number;
  /** How many are drawn. */
  readonly shown: number;
  readonly showMore: () => void;
  /** Marks a finding as the one a person is at, and brings its cell before them. */
  readonly goTo: (position: number) => void;
  /** Marks a finding that the keyboard, or the mouse, has come to by itself. */
  readonly stand: (position: number) => void;
  /** Marks a finding, and gives it the keyboard. */
  readonly moveTo: (position: number) => void;
  /** Keeps the element that a finding is worked by; `null` when it is gone. */
  readonly hold: (id: string, element: HTMLElement | null) => void;
}

/** Goes through findings that come and go while people mend them, and never loses the place: neither the eye's nor the keyboard's. */
export function useWalk(findings: readonly Finding[], onGo: (finding: Finding) => void): Walk {
  const [stand, setStand] = useState<Stand | null>(null);
  const [shown, setShown] = useState(portion);
  const elements = useRef(new Map<string, HTMLElement>());
  /** What is to be done once it is drawn. */
  const wish = useRef<{ readonly id: string; readonly isFocus: boolean } | null>(null);
  const place = placeOf(findings, stand);

  useEffect(() => {
    const wished = wish.current === null ? undefined : elements.current.get(wish.current.id);
    if (wished !== undefined) {
      if (wish.current?.isFocus === true) wished.focus();
      wished.closest("li")?.scrollIntoView({ block: "nearest" });
      wish.current = null;
      return;
    }
    // The finding the keyboard was at has been dealt with: what took its place has it now.
    if (stand === null || place >= 0 || !document.hasFocus() || document.activeElement !== document.body) return;
    const heir = findings[Math.min(stand.position, findings.length - 1)];
    if (heir !== undefined) elements.current.get(heir.id)?.focus();
  });

  const stop = (position: number, isFocus: boolean): Finding | null => {
    const finding = findings[position];
    if (finding === undefined) return null;
    wish.current = { id: finding.id, isFocus };
    setStand({ id: finding.id, position });
    setShown((now) => Math.max(now, position + 1));
    return finding;
  };
  return {
    place,
    next: nextPlace(findings, stand),
    previous: previousPlace(findings, stand),
    shown,
    showMore: () => {
      stop(shown, true);
      setShown(shown + portion);
    },
    goTo: (position) => {
      const finding = stop(position, false);
      if (finding !== null) onGo(finding);
    },
    stand: (position) => {
      const finding = findings[position];
      if (finding !== undefined && finding.id !== stand?.id) setStand({ id: finding.id, position });
    },
    moveTo: (position) => void stop(position, true),
    hold: (id, element) => {
      if (element === null) elements.current.delete(id);
      else elements.current.set(id, element);
    },
  };
}
