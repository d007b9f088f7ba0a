import type { Page } from "playwright-core";
import { cellAt, sheetCells, tableAddress } from "./workbench-cells";

/** A table of ours on its sheet. */
export interface SheetTable {
  /** The sheet's name. */
  readonly sheet: string;
  readonly name: string;
  /** The header of its ids. */
  readonly key: string;
}

/** The address of a cell of a table by its row's id. */
export async function addressOf(page: Page, table: SheetTable, id: string, header: string): Promise<string> {
  const cells = await sheetCells(page, table.sheet);
  const top = await tableAddress(page, table.name, table.key, 0);
  const [address = ""] = Object.entries(cells).find(([at, { value }]) => value === id && at.replace(/\d+/, "") === top.replace(/\d+/, "")) ?? [];
  return tableAddress(page, table.name, header, Number(/\d+/.exec(address)?.[0]) - Number(/\d+/.exec(top)?.[0]));
}

/** What a cell of a row holds; `null` = nothing. */
export async function heldIn(page: Page, table: SheetTable, id: string, header: string): Promise<unknown> {
  return (await cellAt(page, table.sheet, await addressOf(page, table, id, header)))?.value ?? null;
}

/** Somebody types in a cell of a row. */
export async function typeInRow(page: Page, table: SheetTable, id: string, header: string, value: string | number, who: "person" | "otherAuthor" = "person"): Promise<void> {
  const address = await addressOf(page, table, id, header);
  await page.evaluate(([where, at, typed, typist]) => globalThis.workbench.type(where, at, typed, typist), [table.sheet, address, value, who] as const);
}
