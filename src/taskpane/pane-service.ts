import type { Choice } from "../app/carry-out-update";
import type { WorkbookLook } from "../app/look-at-workbook";
import type { UnusableWorkbook } from "../app/open-plan-workbook";
import type { Overwrite, PreparedUpdate } from "../app/prepare-update";
import type { NothingToUndo, UndoReport } from "../app/undo-report";
import type { UpdateReport } from "../app/update-report";
import type { Attendance } from "../core/workbook/attendance";
import type { Result } from "../core/shared/result";

/** What the pane can do with the open workbook. Each rejects with a `WorkbookFault` when Excel fails. */
export interface PaneService {
  look(): Promise<Result<WorkbookLook, UnusableWorkbook>>;
  update(prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>, attendance: Attendance): Promise<UpdateReport>;
  undo(attendance: Attendance): Promise<Result<UndoReport, UnusableWorkbook | NothingToUndo>>;
  /** How many more places change because of what is recorded as a revision. */
  following(prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>): Promise<number>;
  /** Brings a sheet, or a cell of it, before the person; says false where the sheet is hidden or gone. */
  show(sheet: string, address: string | null): Promise<boolean>;
}
