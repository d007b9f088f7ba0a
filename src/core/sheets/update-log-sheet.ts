import { sheetTitles } from "../contract/sheet-titles";
import { updateLogTable } from "../contract/tables";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";

/** 更新記録: what updates changed, cell by cell, appended by us. */
export function updateLogSheet(context: SheetContext): DesiredSheet {
  const spec: TableSpec<never> = {
    name: updateLogTable.name,
    place: tablePlace,
    keyHeader: updateLogTable.key,
    rowKey: () => "",
    columns: [
      { header: updateLogTable.key, owner: "log", width: 20 },
      { header: updateLogTable.operation, owner: "log", width: 12 },
      { header: updateLogTable.table, owner: "log", width: 16 },
      { header: updateLogTable.row, owner: "log", width: 16 },
      { header: updateLogTable.column, owner: "log", width: 18 },
      { header: updateLogTable.before, owner: "log", width: 44 },
      { header: updateLogTable.after, owner: "log", width: 44 },
      { header: updateLogTable.reason, owner: "log", width: 26 },
    ],
  };
  return tableSheet({
    title: sheetTitles.updateLog,
    plan: context.plan,
    notes: ["更新で変えた計画欄・数式を、変更前とともに記録します。記入欄を更新で変えることはありません。"],
    table: desiredTable(spec, [], ownerFormats),
    paper: "a4",
    frozenColumns: 0,
    rowsGrow: true,
    tabColor: "66707A",
    isProtected: true,
  });
}
