import type { Page } from "playwright-core";
import type { PlainCell } from "../../../src/workbench/frame/workbench";
import { columnLetters } from "../../../src/workbench/host/model/address";

/** The address of a cell of a table by its column's header and its row, counted from 1 below the headers. */
export async function tableAddress(page: Page, table: string, header: string, row: number): Promise<string> {
  const found = (await page.evaluate(() => globalThis.workbench.tables())).find(({ name }) => name === table);
  const column = found?.headers.indexOf(header) ?? -1;
  if (found === undefined || column < 0) throw new Error(`There is no ${table}[${header}].`);
  return `${columnLetters(found.area.column + column)}${found.area.row + row + 1}`;
}

/** Types over a cell, as a person does: its sheet is brought to the front, then a click, the text, Enter. */
export async function typeInSight(page: Page, sheet: string, address: string, text: string): Promise<void> {
  const { x, y } = await page.evaluate(([name, cell]) => globalThis.workbench.placeOf(name, cell), [sheet, address] as const);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  // What was typed is in the workbook by the time the next cell is selected.
  await page.waitForFunction((typedIn) => globalThis.workbench.selected() !== typedIn, `${sheet}!${address}`);
}

/** What stands in a cell. */
export async function cellAt(page: Page, sheet: string, address: string): Promise<PlainCell | undefined> {
  return (await sheetCells(page, sheet))[address];
}

/** The cells of a sheet that hold something. */
export function sheetCells(page: Page, sheet: string): Promise<Readonly<Record<string, PlainCell>>> {
  return page.evaluate((name) => globalThis.workbench.cells(name), sheet);
}
