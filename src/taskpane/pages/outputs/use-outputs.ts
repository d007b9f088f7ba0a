import { useEffect, useState } from "react";
import type { OutputOffer } from "../../../app/output-choices";
import type { OutputService } from "../../output-service";
import type { Unseen } from "../../shell/Seen";

/** What is known of what can be summed up. */
export type OutputState = { readonly state: "seen"; readonly offer: OutputOffer } | Unseen;

/** Reads the workbook when the page is opened, and again when asked. */
export function useOutputs(service: OutputService | null): { readonly state: OutputState; readonly again: () => void } {
  const [state, setState] = useState<OutputState>({ state: "reading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (service === null) return undefined;
    let isCurrent = true;
    const tell = (next: OutputState): void => {
      if (isCurrent) setState(next);
    };
    tell({ state: "reading" });
    service.open().then(
      (opened) => tell(opened.ok ? { state: "seen", offer: opened.value } : { state: "unusable", problem: opened.error }),
      (error: unknown) => tell({ state: "failed", error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [service, turn]);
  return { state, again: () => setTurn((before) => before + 1) };
}
