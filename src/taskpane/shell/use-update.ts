import { useCallback, useEffect, useRef, useState } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { Overwrite, PreparedUpdate } from "../../app/prepare-update";
import type { UndoReport } from "../../app/undo-report";
import type { PaneService } from "../pane-service";
import { writingMark } from "../remembered/writing-mark";
import type { UpdateEnd } from "./update-end";

/** Where the writing stands. */
export type UpdateStage =
  | { readonly stage: "idle" }
  | { readonly stage: "cutOff" }
  | { readonly stage: "running"; readonly isUndo: boolean; readonly share: number; readonly isStopping: boolean }
  | { readonly stage: "done"; readonly end: UpdateEnd }
  | { readonly stage: "undone"; readonly report: UndoReport | null }
  | { readonly stage: "unusable"; readonly problem: UnusableWorkbook }
  | { readonly stage: "failed"; readonly error: unknown };

export interface UpdateWork {
  readonly stage: UpdateStage;
  readonly run: (prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
  /** Reads the workbook again, unless something is being written; what became of the last writing stays in sight. */
  readonly look: () => void;
  /** As `look`, and puts away what became of the last writing. */
  readonly lookAfresh: () => void;
}

/** Writes one thing at a time, wherever in the pane it was begun, and looks at the workbook again after each. */
export function useUpdate(service: PaneService, lookAgain: () => Promise<void>): UpdateWork {
  const [stage, setStage] = useState<UpdateStage>(() => ({ stage: writingMark.isThere() ? "cutOff" : "idle" }));
  const isBusy = useRef(false);
  const isStopAsked = useRef(false);
  useEffect(() => writingMark.take(), []);

  const carried = async (isUndo: boolean, work: (running: (share: number) => void) => Promise<UpdateStage>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    isStopAsked.current = false;
    writingMark.set();
    const running = (share: number): void => setStage({ stage: "running", isUndo, share, isStopping: isStopAsked.current });
    running(0);
    try {
      setStage(await work(running));
    } catch (error) {
      setStage({ stage: "failed", error });
    }
    writingMark.take();
    isBusy.current = false;
    await lookAgain();
  };
  const isStopped = (): boolean => isStopAsked.current;
  const look = useCallback((): void => {
    if (!isBusy.current) void lookAgain();
  }, [lookAgain]);
  return {
    stage,
    run: (prepared, choices) =>
      carried(false, async (tell) => {
        const report = await service.update(prepared, choices, { isStopped, tell });
        const toRecord = [...choices.values()].filter((choice) => choice === "record").length;
        return { stage: "done", end: { report, isStopAsked: isStopped(), wasMade: prepared.isMade, toRecord } };
      }),
    undo: () =>
      carried(true, async (tell) => {
        const undone = await service.undo({ isStopped, tell });
        if (undone.ok) return { stage: "undone", report: undone.value };
        return undone.error.code === "nothingToUndo" ? { stage: "undone", report: null } : { stage: "unusable", problem: undone.error };
      }),
    cancel: () => {
      isStopAsked.current = true;
      setStage((now) => (now.stage === "running" ? { ...now, isStopping: true } : now));
    },
    look,
    lookAfresh: () => {
      if (isBusy.current) return;
      setStage({ stage: "idle" });
      look();
    },
  };
}
