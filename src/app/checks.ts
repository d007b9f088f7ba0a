import { coverLabels } from "../core/contract/cover-labels";
import { workbookNames } from "../core/contract/workbook-names";
import { wordsIn } from "../core/entries/cell-reading";
import type { CalendarDate } from "../core/plan/calendar-date";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Finding } from "../core/rules/engine/finding";
import { inOrder } from "../core/rules/engine/in-order";
import { namedCell } from "../core/workbook/named-cell";
import type { CheckedWorkbook } from "./check-workbook";
import { confirmedFindings } from "./confirmed-findings";
import { type CollectedDepartment, collectionBoard } from "./collection-board";

/** What a person is shown of a workbook that was checked. */
export interface Checks {
  /** The heaviest first, then as the plan goes. */
  readonly findings: readonly Finding[];
  /** Ids of findings that somebody confirmed on 確認事項. */
  readonly confirmed: ReadonlySet<string>;
  /** The sheet, as the workbook names it, by the contract's table name; `""` for the cover. */
  readonly sheets: ReadonlyMap<string, string>;
  /** 対象年度, or the plan's last year where the cover names none. */
  readonly targetYear: FiscalYear;
  readonly years: readonly FiscalYear[];
  /** 回収状況 of 対象年度. */
  readonly board: readonly CollectedDepartment[];
  readonly reportDue: CalendarDate | null;
  /** 問合せ先; `""` when it is not set. */
  readonly contact: string;
  readonly planTitle: string;
}

/** What to show of a checked workbook. */
export function checksOf(checked: CheckedWorkbook): Checks {
  const { book, workbook, desired } = checked;
  const { facts } = book;
  const { place } = workbook;
  const sheetOf = (title: string): string => place.sheets.get(title) ?? place.naming.sheet(title);
  const contact = namedCell(workbook.snapshot, place.naming.name(workbookNames.contact));
  return {
    findings: inOrder(book.findings()),
    confirmed: confirmedFindings(checked),
    sheets: new Map([["", sheetOf(desired.sheets[0]?.title ?? coverLabels.targetYear)], ...desired.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, sheetOf(sheet.title)] as const))]),
    targetYear: facts.targetYear,
    years: facts.years,
    board: collectionBoard(checked, facts.targetYear),
    reportDue: facts.entries.settings.reportDue,
    contact: (contact === null ? null : wordsIn(contact)) ?? "",
    planTitle: facts.plan.title,
  };
}
