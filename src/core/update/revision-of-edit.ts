import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, indicatorsTable, initiativesTable, scheduleTable } from "../contract/tables";
import { goalResultId } from "../contract/row-ids";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Revision } from "../plan/revision";
import type { SetCell } from "../workbook/change";
import type { Naming } from "../workbook/naming";
import { dateOfSerial } from "../workbook/serial-date";
import type { Snapshot } from "../workbook/snapshot";

/** The sheets whose text a revision can change, by the contract's name of their table. */
const targets: ReadonlyMap<string, string> = new Map([
  [initiativesTable.name, sheetTitles.initiatives],
  [scheduleTable.name, sheetTitles.schedule],
  [goalsTable.name, sheetTitles.goals],
  [indicatorsTable.name, sheetTitles.indicators],
]);

/** What a typed-over plan cell is read against. */
interface Circumstances {
  readonly naming: Naming;
  /** The contract's headers of the cell's table. */
  readonly headers: readonly string[];
  readonly years: readonly FiscalYear[];
  /** 対象年度: from when the text of a sheet without 年度 holds. */
  readonly targetYear: FiscalYear;
  readonly dateSystem: Snapshot["dateSystem"];
}

/**
 * The revision of the plan (計画変更) that a typed-over plan cell comes to, if
 * it was meant as one; `null` where the sheet's text cannot be revised, or the
 * cell holds a formula or nothing.
 */
export function revisionOfEdit(edit: SetCell, { naming, headers, years, targetYear, dateSystem }: Circumstances): Revision | null {
  const target = targets.get(edit.contract);
  const item = headers.find((header) => naming.column(edit.contract, header) === edit.column);
  if (target === undefined || item === undefined || edit.before === null || edit.beforeFormula !== null) return null;
  const row = edit.contract === goalsTable.name ? goalRow(edit.rowKey, years) : { fromYear: targetYear, targetId: edit.rowKey };
  return row === null ? null : { id: null, target, item, ...row, after: item === goalsTable.deadline ? dayOf(edit.before, dateSystem) : edit.before };
}

/** A number is a day only together with its workbook's date system; 計画変更 takes the day as a text as well. */
function dayOf(typed: NonNullable<Revision["after"]>, dateSystem: Snapshot["dateSystem"]): Revision["after"] {
  return typeof typed === "number" && dateSystem === "1904" ? (dateOfSerial(typed, dateSystem) ?? String(typed)) : typed;
}

/** A row of 目標実績 is a goal's in a year: `R4-06-2`. */
function goalRow(key: string, years: readonly FiscalYear[]): Pick<Revision, "fromYear" | "targetId"> | null {
  const fromYear = years.find((year) => key.startsWith(goalResultId(year, "")));
  return fromYear === undefined ? null : { fromYear, targetId: key.slice(goalResultId(fromYear, "").length) };
}
