import { useRef, useState } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { Overwrite, PreparedUpdate } from "../../app/prepare-update";
import type { UndoReport } from "../../app/undo-update";
import type { UpdateReport } from "../../app/update-report";
import type { PaneService } from "../pane-service";

/** Where an update stands. */
export type UpdateStage =
  | { readonly stage: "idle" }
  | { readonly stage: "running"; readonly share: number; readonly isStopping: boolean }
  | { readonly stage: "done"; readonly report: UpdateReport; readonly isStopAsked: boolean }
  | { readonly stage: "undone"; readonly report: UndoReport | null }
  | { readonly stage: "failed"; readonly error: unknown };

export interface UpdateWork {
  readonly stage: UpdateStage;
  readonly run: (prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
}

/** Runs updates one at a time, and looks at the workbook again after each. */
export function useUpdate(service: PaneService, lookAgain: () => Promise<void>): UpdateWork {
  const [stage, setStage] = useState<UpdateStage>({ stage: "idle" });
  const stop = useRef(false);
  const running = (share: number): void => setStage({ stage: "running", share, isStopping: stop.current });
  const carried = async (work: () => Promise<UpdateStage>): Promise<void> => {
    stop.current = false;
    setStage({ stage: "running", share: 0, isStopping: false });
    try {
      setStage(await work());
    } catch (error) {
      setStage({ stage: "failed", error });
    }
    await lookAgain();
  };
  return {
    stage,
    run: (prepared, choices) => carried(async () => {
        const report = await service.update(prepared, choices, { isStopped: () => stop.current, tell: running });
        return { stage: "done", report, isStopAsked: stop.current };
      }),
    undo: () =>
      carried(async () => {
        const undone = await service.undo();
        return { stage: "undone", report: undone.ok ? undone.value : null };
      }),
    cancel: () => {
      stop.current = true;
      setStage((now) => (now.stage === "running" ? { ...now, isStopping: true } : now));
    },
  };
}
