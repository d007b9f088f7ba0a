import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import { mendFunctions } from "../../../src/workbench/frame/page/grid/calculator/mend-functions";
import { mendReferences } from "../../../src/workbench/frame/page/grid/calculator/mend-references";
import { takeResults } from "../../../src/workbench/frame/page/grid/calculator/take-results";
import { Styles } from "../../../src/workbench/frame/page/grid/snapshot/styles";
import { workbookData } from "../../../src/workbench/frame/page/grid/snapshot/workbook-data";
import type { Book } from "../../../src/workbench/host/model/book";

mendReferences();
mendFunctions();

/** Calculates every formula of a workbook with the grid's calculator, in place. */
export async function calculated(book: Book): Promise<void> {
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.JA_JP, locales: { [LocaleType.JA_JP]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({ ...workbookData(book, new Styles()), id: "book" });
  api.getFormula().executeCalculation();
  await api.getFormula().onCalculationResultApplied();
  for (const sheet of book.sheets) takeResults(sheet, workbook.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix().getMatrix() ?? {});
  univer.dispose();
}
