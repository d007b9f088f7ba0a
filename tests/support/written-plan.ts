import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { parsedAddress } from "../../src/core/workbook/address";
import { fileOf } from "./filled-workbook";
import { elements, type SheetPart, type WorkbookParts, workbookParts } from "./workbook-parts";

/** The shipped plan's workbook of 令和4年度 with nothing entered, written and taken apart. */
export function writtenPlan(): Promise<WorkbookParts> {
  return fileOf(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" })).then(workbookParts);
}

/** A sheet by its title; an empty one when there is none. */
export function sheetPart({ sheets }: WorkbookParts, title: string): SheetPart {
  return sheets.find((sheet) => sheet.title === title) ?? { title, xml: "", tables: [], charts: [] };
}

/** Where a table stands: rows from 1, columns from 0. */
export interface TableExtent {
  readonly firstColumn: number;
  readonly headerRow: number;
  readonly lastRow: number;
}

/** Where the table of a table part stands. */
export function tableExtent(xml: string): TableExtent {
  const [first = "", last = ""] = (elements(xml, "table")[0]?.attributes.get("ref") ?? "").split(":");
  return { firstColumn: parsedAddress(first)?.column ?? -1, headerRow: Number(first.replace(/\D/gu, "")), lastRow: Number(last.replace(/\D/gu, "")) };
}

/** Whether each cell style, by its number, lets people type on a protected sheet. */
export function unlockedStyles({ styles }: WorkbookParts): boolean[] {
  const formats = elements(elements(styles, "cellXfs")[0]?.inside ?? "", "xf");
  return formats.map(({ inside }) => elements(inside, "protection")[0]?.attributes.get("locked") === "0");
}

/** The shared strings, by number. */
export function sharedStrings({ parts }: WorkbookParts): string[] {
  return elements(parts["xl/sharedStrings.xml"] ?? "", "si").map(({ inside }) => elements(inside, "t")[0]?.inside ?? "");
}
