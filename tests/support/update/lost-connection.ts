import { undoUpdate } from "../../../src/app/undo-update";
import type { UpdateReport } from "../../../src/app/update-report";
import { progressTable } from "../../../src/core/contract/tables";
import type { Plan } from "../../../src/core/plan/plan";
import { invariant } from "../../../src/core/shared/invariant";
import { addressText } from "../../../src/core/workbook/address";
import type { FileBook } from "../../../src/file/book/file-book";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import { openedBook, savedBook } from "../../../src/workbench/host/book-file";
import type { FaultTime } from "../../../src/workbench/host/faults";
import { HostError } from "../../../src/workbench/host/protocol/host-error";
import { type OpenExcel, openAnotherExcel, openExcel } from "../excel/open-excel";
import { updated } from "./memory-update";
import { cells } from "./worn-workbook";

/** What people typed over formulas, row by row. */
export const typed = ["済", "未定", "済", "確認中"];

const lost = new HostError("GeneralException", "There was an internal error while processing the request.");

/** A workbook of a plan with all sheets of ours made. */
export async function madeOf(plan: Plan): Promise<FileBook> {
  const { host, port } = openExcel();
  await updated(port, { plans: [plan], moment: "2022-04-01 09:00:00" });
  return savedBook(host.book);
}

/** The workbook in use, with formulas typed over. */
export function typedOver(made: FileBook): OpenExcel {
  const excel = openAnotherExcel({ book: openedBook(made) });
  excel.host.act("person", (book) => {
    const table = book.tables.find(({ name }) => name === progressTable.name);
    invariant(table !== undefined, "there is a table of progress");
    const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === progressTable.check);
    for (const [row, text] of typed.entries()) typeInCell(book, book.sheetOf(table).name, addressText({ row: table.bodyArea.row + row, column }), text);
  });
  return excel;
}

/** What became of an update whose connection was lost, and of what people had typed. */
export interface Loss {
  readonly report: UpdateReport;
  /** What the cells that were typed over hold after the update. */
  readonly after: readonly unknown[];
  /** What they hold once it was undone in the workbook opened again. */
  readonly undone: readonly unknown[];
}

/** Updates a workbook whose connection fails at a sync, counted from 1, and, if it is lost for good, at all that follow; then opens it again and undoes the update. */
export async function lossAt(made: FileBook, plan: Plan, { sync, time, isForGood }: { readonly sync: number; readonly time: FaultTime; readonly isForGood: boolean }): Promise<Loss> {
  const { host, port } = typedOver(made);
  host.failAt(sync, lost, time);
  for (let later = sync + 1; isForGood && later < sync + 40; later += 1) host.failAt(later, lost);
  const report = await updated(port, { plans: [plan] });
  const again = openAnotherExcel({ book: openedBook(savedBook(host.book)) });
  const held = async (): Promise<unknown[]> => cells(await again.port.read(), progressTable.name, progressTable.check).slice(0, typed.length);
  const after = await held();
  await undoUpdate(again.port, [plan], { today: "2022-05-02", moment: "2022-05-02 09:00:00" });
  return { report, after, undone: await held() };
}
