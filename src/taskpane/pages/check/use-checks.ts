import { useCallback, useEffect, useRef, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { CheckService } from "../../check-service";
import type { Unseen } from "../../shell/Seen";
import type { Wanted } from "./wanted-findings";

/** What is known of the checks. */
export type CheckState = { readonly state: "seen"; readonly checks: Checks } | Unseen;

export interface CheckWork {
  readonly state: CheckState;
  /** Checks all of the workbook again. */
  readonly again: () => Promise<void>;
  /** Whether that is being done. */
  readonly isChecking: boolean;
  /** Which findings a person chose to see, whichever page is open meanwhile; `null` = nothing chosen yet. */
  readonly wanted: Wanted | null;
  readonly want: (wanted: Wanted) => void;
}

/** Checks the workbook when first asked for, and goes on telling how it stands as people edit it; while the service is still coming (`null`), there is nothing to tell. */
export function useChecks(service: CheckService | null, isWanted: boolean): CheckWork {
  const [state, setState] = useState<CheckState>({ state: "reading" });
  const [isChecking, setIsChecking] = useState(false);
  const [wanted, want] = useState<Wanted | null>(null);
  const turn = useRef(0);
  const again = useCallback(async (): Promise<void> => {
    if (service === null) return;
    turn.current += 1;
    const mine = turn.current;
    setState((now) => (now.state === "seen" ? now : { state: "reading" }));
    setIsChecking(true);
    const next = await checked(service);
    setIsChecking(false);
    if (mine === turn.current) setState(next);
  }, [service]);
  useEffect(() => {
    if (!isWanted || service === null) return undefined;
    void again();
    return service.follow(
      (checks) => {
        // What was being read meanwhile is older than this.
        turn.current += 1;
        setState({ state: "seen", checks });
      },
      (error) => setState({ state: "failed", error }),
    );
  }, [service, again, isWanted]);
  return { state, again, isChecking, wanted, want };
}

async function checked(service: CheckService): Promise<CheckState> {
  try {
    const result = await service.check();
    return result.ok ? { state: "seen", checks: result.value } : { state: "unusable", problem: result.error };
  } catch (error) {
    return { state: "failed", error };
  }
}
