import { sheetTitles } from "../contract/sheet-titles";
import { findingsTable } from "../contract/tables";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { freeText } from "./validations";

/** 確認事項: what the checks found, written on command; 確認 and 確認メモ are people's. */
export function findingsSheet(context: SheetContext): DesiredSheet {
  const spec: TableSpec<never> = {
    name: findingsTable.name,
    place: tablePlace,
    keyHeader: findingsTable.key,
    rowKey: () => "",
    columns: [
      { header: findingsTable.key, owner: "log", width: 14 },
      { header: findingsTable.severity, owner: "log", width: 9 },
      { header: findingsTable.rule, owner: "log", width: 12 },
      { header: findingsTable.place, owner: "log", width: 26 },
      { header: findingsTable.message, owner: "log", width: 56 },
      { header: findingsTable.quote, owner: "log", width: 44 },
      { header: findingsTable.department, owner: "log", width: 20 },
      { header: findingsTable.confirmation, owner: "entry", width: 11, validation: freeText(findingsTable.confirmation, "確認したら「確認済」と入れます。") },
      { header: findingsTable.note, owner: "entry", width: 30, validation: freeText(findingsTable.note, "確認した内容や理由です。") },
    ],
  };
  return tableSheet({
    title: sheetTitles.findings,
    plan: context.plan,
    notes: ["記入もれや食い違いの一覧です。アドインの「チェック」から「確認事項に書き出す」で作り直します。", "「確認」「確認メモ」を書いた行は消えません。その原因がなくなると、重要度が「解消」になります。"],
    table: desiredTable(spec, [], ownerFormats),
    paper: "a4",
    frozenColumns: 1,
    rowsGrow: true,
    tabColor: "97180C",
  });
}
