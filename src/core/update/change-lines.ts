import { tableNamed } from "../workbook/table-named";
import type { AddColumn, AddRow, Change, SetCell, SetFormula } from "../workbook/change";
import type { CellContent } from "../workbook/command";
import type { DesiredState } from "../workbook/desired-state";
import { cellFormula } from "../workbook/formula-text";
import type { Naming } from "../workbook/naming";
import { type LogLine, logOperations } from "./log-line";
import { sharedLines } from "./shared-lines";

/**
 * What 更新記録 says of the changes of an update: a line for each cell, where
 * rows in which just the same was done share one, and a line for what else was
 * made or mended in a table.
 */
export function changeLines(state: DesiredState, changes: readonly Change[], naming: Naming): LogLine[] {
  const cells = changes.flatMap((change) => (change.kind === "setCell" || change.kind === "setFormula" ? [cellLine(state, change, naming)] : []));
  return [...sharedLines(cells), ...madeLines(changes), ...mendedLines(changes)];
}

function cellLine(state: DesiredState, change: SetCell | SetFormula, naming: Naming): LogLine {
  const table = tableNamed(state, change.contract);
  const header = table?.columns.find((column) => naming.column(change.contract, column.header) === change.column)?.header ?? change.column;
  const line = (cell: LogLine["cell"], reason: string): LogLine => ({ operation: logOperations.updated, table: change.contract, rows: [change.rowKey], column: header, cell, reason });
  if (change.kind === "setFormula") {
    const after: CellContent = { value: null, formula: cellFormula(change.after, change.contract, naming) };
    return line({ before: change.before, after }, change.before.formula === null && change.before.value === null ? "数式を補いました" : "数式を直しました");
  }
  const before: CellContent = { value: change.before, formula: change.beforeFormula };
  const isBlank = change.before === null && change.beforeFormula === null;
  const reason = change.impact === "overwritesEdit" ? "書き換えられていた計画欄を元に戻しました" : isBlank ? "空欄の計画欄を補いました" : "計画変更を反映しました";
  return line({ before, after: { value: change.after, formula: null } }, reason);
}

function madeLines(changes: readonly Change[]): LogLine[] {
  const line = (table: string | null, rows: readonly string[], column: string | null, reason: string): LogLine => ({ operation: logOperations.updated, table, rows, column, cell: null, reason });
  const rows = changes.filter((change): change is AddRow => change.kind === "addRow");
  const columns = changes.filter((change): change is AddColumn => change.kind === "addColumn");
  return [
    ...changes.flatMap((change) => (change.kind === "addSheet" ? [line(null, [], null, `シート「${change.as}」を作りました`)] : [])),
    ...changes.flatMap((change) => (change.kind === "finishSheet" ? [line(null, [], null, change.title === null ? `シート「${change.sheet}」の保護を元に戻しました` : `途中だったシート「${change.sheet}」を作り終えました`)] : [])),
    ...changes.flatMap((change) => (change.kind === "addTable" ? [line(change.table.name, [], null, "表を作り直しました")] : [])),
    ...columns.map(({ contract, column }) => line(contract, [], column.header, "列を補いました")),
    ...[...new Set(rows.map(({ contract }) => contract))].map((contract) => line(contract, rows.filter((row) => row.contract === contract).map(({ row }) => row.key), null, "行を補いました")),
  ];
}

/** Rules, names and notes: one line for all of a table, or of the workbook. */
function mendedLines(changes: readonly Change[]): LogLine[] {
  const mended = changes.flatMap((change): { table: string | null; what: string }[] => {
    switch (change.kind) {
      case "setValidation":
        return [{ table: change.contract, what: "入力規則" }];
      case "setFormat":
        return [{ table: change.contract, what: "条件付き書式" }];
      case "fillCell":
        return [{ table: null, what: "空欄になっていた見出しや説明" }];
      case "setName":
        return [{ table: null, what: "名前の定義" }];
      default:
        return [];
    }
  });
  const told = new Map(mended.map((one) => [`${one.table ?? ""} ${one.what}`, one]));
  return [...told.values()].map(({ table, what }) => ({ operation: logOperations.updated, table, rows: [], column: null, cell: null, reason: `${what}を直しました` }));
}
