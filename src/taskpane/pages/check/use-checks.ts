import { useCallback, useEffect, useRef, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { UnusableWorkbook } from "../../../app/open-plan-workbook";
import type { CheckService } from "../../check-service";

/** What is known of the checks. */
export type CheckState =
  | { readonly state: "reading" }
  | { readonly state: "seen"; readonly checks: Checks }
  | { readonly state: "unusable"; readonly problem: UnusableWorkbook }
  | { readonly state: "failed"; readonly error: unknown };

export interface CheckWork {
  readonly state: CheckState;
  /** Checks all of the workbook again. */
  readonly again: () => Promise<void>;
}

/** Checks the workbook when first asked for, and goes on telling how it stands as people edit it; while the service is still coming (`null`), there is nothing to tell. */
export function useChecks(service: CheckService | null, isWanted: boolean): CheckWork {
  const [state, setState] = useState<CheckState>({ state: "reading" });
  const turn = useRef(0);
  const again = useCallback(async (): Promise<void> => {
    if (service === null) return;
    turn.current += 1;
    const mine = turn.current;
    setState((now) => (now.state === "seen" ? now : { state: "reading" }));
    const next = await checked(service);
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
  return { state, again };
}

async function checked(service: CheckService): Promise<CheckState> {
  try {
    const result = await service.check();
    return result.ok ? { state: "seen", checks: result.value } : { state: "unusable", problem: result.error };
  } catch (error) {
    return { state: "failed", error };
  }
}
