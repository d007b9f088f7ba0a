import { departmentsTable } from "../contract/tables";
import { enteredCell, numberIn, wordsIn } from "./cell-reading";
import type { EntryRow } from "./entry-row";

/** What HR set for a department, or for a collective that has no owner of its own. */
export interface DepartmentEntry {
  /** 入力担当: the department that answers for a collective; `null` = the row's lead department. */
  readonly responsible: string | null;
  /** 対象数: how many units a collective stands for. */
  readonly total: number | null;
}

/** The entry on a row of 設定's departments; a cell that shows an error is not entered. */
export function departmentEntry(row: EntryRow): DepartmentEntry {
  return {
    responsible: wordsIn(enteredCell(row.cell(departmentsTable.responsible))),
    total: numberIn(row.cell(departmentsTable.total)),
  };
}
