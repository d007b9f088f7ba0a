import type { Attendance } from "../../core/workbook/attendance";
import { headerFormat } from "../../core/sheets/palette";
import { ExcelWorkbook } from "../../excel/excel-workbook";
import { showPlace } from "../../excel/show-place";
import { carryOutUpdate, type Choice } from "../carry-out-update";
import { followingChanges } from "../following-changes";
import { knownPlans } from "../known-plans";
import { lookAtWorkbook, type WorkbookLook } from "../look-at-workbook";
import { ownThings } from "../own-things";
import type { UnusableWorkbook } from "../open-plan-workbook";
import type { Overwrite, PreparedUpdate } from "../prepare-update";
import type { NothingToUndo, UndoReport } from "../undo-report";
import { undoUpdate } from "../undo-update";
import type { UpdateReport } from "../update-report";
import type { Result } from "../../core/shared/result";
import { moment } from "./moment";

export { OpenAttainment } from "./attainment";
export { OpenChecks } from "./checks";
export { OpenOutputs } from "./outputs";

/** What the pane does with the workbook that is open in Excel. */
export class OpenWorkbook {
  readonly #workbook = new ExcelWorkbook({ header: headerFormat, ours: ownThings });

  look(): Promise<Result<WorkbookLook, UnusableWorkbook>> {
    return lookAtWorkbook(this.#workbook, knownPlans, moment().slice(0, 10));
  }

  update(prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>, attendance: Attendance): Promise<UpdateReport> {
    return carryOutUpdate(this.#workbook, prepared, { choices, moment: moment(), attendance });
  }

  undo(attendance: Attendance): Promise<Result<UndoReport, UnusableWorkbook | NothingToUndo>> {
    const now = moment();
    return undoUpdate(this.#workbook, knownPlans, { today: now.slice(0, 10), moment: now, attendance });
  }

  /** How many more places change because of what is recorded as a revision. */
  following(prepared: PreparedUpdate, choices: ReadonlyMap<Overwrite, Choice>): Promise<number> {
    return Promise.resolve(followingChanges(prepared, choices).length);
  }

  show(sheet: string, address: string | null): Promise<boolean> {
    return showPlace(sheet, address);
  }
}
