import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookLook } from "../../app/look-at-workbook";
import type { PaneService } from "../pane-service";
import type { Unseen } from "./Seen";

/** What is known of the open workbook. */
export type Look = { readonly state: "seen"; readonly seen: WorkbookLook } | Unseen;

export interface LookAgain {
  readonly look: Look;
  /** Reads the workbook again. */
  readonly again: () => Promise<void>;
}

/** Looks at the workbook when the pane opens, and whenever asked again; an answer that comes late is dropped. */
export function useLook(service: PaneService): LookAgain {
  const [look, setLook] = useState<Look>({ state: "reading" });
  const turn = useRef(0);
  const again = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setLook((now) => (now.state === "reading" ? now : { state: "reading" }));
    const next = await looked(service);
    if (mine === turn.current) setLook(next);
  }, [service]);
  useEffect(() => {
    void again();
  }, [again]);
  return { look, again };
}

async function looked(service: PaneService): Promise<Look> {
  try {
    const result = await service.look();
    return result.ok ? { state: "seen", seen: result.value } : { state: "unusable", problem: result.error };
  } catch (error) {
    return { state: "failed", error };
  }
}
