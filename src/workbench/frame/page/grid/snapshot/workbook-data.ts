import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { Book } from "../../../../host/model/book";
import type { Sheet } from "../../../../host/model/sheet";
import { conditionRules } from "./condition-rules";
import { nameMap } from "./name-map";
import { sheetData } from "./sheet-data";
import type { Styles } from "./styles";
import { tableList } from "./table-list";
import { validationRules } from "./validation-rules";

/** A workbook as the grid takes it at once: sheets, and beside them what its plug-ins keep of each. Looks get the ids they have in `styles`. */
export function workbookData(book: Book, styles: Styles): IWorkbookData {
  const { name, size } = book.defaultFont;
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(sheet, styles)]));
  const bySheet = (part: (sheet: Sheet) => unknown): string => JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [sheet.id, part(sheet)])));
  return {
    id: "",
    name: book.fileName,
    appVersion: "",
    locale: LocaleType.JA_JP,
    styles: { ...styles.table },
    defaultStyle: { ff: name, fs: size },
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(nameMap(book)) },
      { name: "SHEET_TABLE_PLUGIN", data: bySheet(tableList) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet((sheet) => validationRules(book, sheet)) },
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet(conditionRules) },
    ],
  };
}
