import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionWords from "@univerjs/preset-sheets-conditional-formatting/locales/ja-JP";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/ja-JP";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { mendFunctions } from "./calculator/mend-functions";
import { mendReferences } from "./calculator/mend-references";
import { mendScrolling } from "./mend-scrolling";
import { hiddenMenu } from "./person/hidden-menu";

/** Words of the grid that its Japanese has not. */
const missingWords = { "sheets-formula": { progress: { analyzing: "数式を調べています", calculating: "計算しています", "array-analysis": "配列数式を調べています", "array-calculation": "配列数式を計算しています", done: "計算しました" } } };

/** The spreadsheet in a place of the page, with no workbook yet. */
export function startUniver(container: HTMLElement): FUniver {
  mendReferences();
  mendFunctions();
  mendScrolling();
  const words = mergeLocales(coreWords, conditionWords, validationWords, tableWords, missingWords);
  const univer = new Univer({ logLevel: LogLevel.WARN, theme: defaultTheme, locale: LocaleType.JA_JP, locales: { [LocaleType.JA_JP]: words } });
  const presets = [
    // What changes looks is not offered: the workbook behind would not follow.
    UniverSheetsCorePreset({ container, toolbar: false, menu: hiddenMenu, formula: { initialFormulaComputing: CalculationMode.FORCED } }),
    // A choice unfolds as in Excel, without fields of its own that would take what is typed into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return FUniver.newAPI(univer);
}
