import { expect, test } from "@jest/globals";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { protectSheet, unprotectSheet } from "../../src/workbench/host/acts/change-sheet";
import { looked } from "../support/update/memory-update";
import { plans, worn } from "../support/update/worn-workbook";

test("an update says beforehand that 更新記録 may be locked, where somebody protected it in a way of their own", async () => {
  const { host, port } = await worn();
  expect((await looked(port, plans)).isLogLocked).toBe(false);
  host.act("person", (book) => unprotectSheet(book, sheetTitles.updateLog));
  expect((await looked(port, plans)).isLogLocked).toBe(false);
  host.act("person", (book) => protectSheet(book, sheetTitles.updateLog));
  expect((await looked(port, plans)).isLogLocked).toBe(true);
});
