import type { Choice } from "../app/carry-out-update";
import type { WorkbookLook } from "../app/look-at-workbook";
import type { UnusableWorkbook } from "../app/open-plan-workbook";
import type { Overwrite, PreparedUpdate } from "../app/prepare-update";
import type { NothingToUndo, UndoReport } from "../app/undo-update";
import type { UpdateReport } from "../app/update-report";
import type { Attendance } from "../core/workbook/attendance";
import type { Result } from "../core/shared/result";

/** What the pane can do with the open workbook. Each rejects with a `WorkbookFault` when Excel fails. */
export interface PaneService {
  look(): Promise<Result<WorkbookLook, UnusableWorkbook>>;
  update(prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>, attendance: Attendance): Promise<UpdateReport>;
  undo(): Promise<Result<UndoReport, UnusableWorkbook | NothingToUndo>>;
  /** Brings a sheet, or a cell of it, before the person. */
  show(sheet: string, address: string | null): Promise<void>;
}
