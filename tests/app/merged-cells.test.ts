import { expect, test } from "@jest/globals";
import { goalsTable, progressTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { updated } from "../support/update/memory-update";
import { cells, plans, worn } from "../support/update/worn-workbook";

test("a table that became plain cells, some of them merged, is a conflict, and the rest of the update goes through", async () => {
  const { port, host } = await worn();
  const sheet = host.book.sheets.find(({ tables }) => tables.some(({ name }) => name === goalsTable.name));
  const table = sheet?.tables.find(({ name }) => name === goalsTable.name);
  invariant(sheet !== undefined && table !== undefined, "there is a table of goals");
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.merges.push({ row: table.area.row + 1, column: table.area.column + 4, rows: 2, columns: 1 });
  const report = await updated(port, { plans });
  expect(report.fault).toBeNull();
  expect(report.conflicts.map(({ change, found }) => [change.kind, found])).toContainEqual(["addTable", "merged cells"]);
  expect(report.applied.length).toBeGreaterThan(0);
  expect(sheet.tables.map(({ name }) => name)).not.toContain(goalsTable.name);
  expect(cells(await port.read(), progressTable.name, progressTable.result).slice(0, 2)).toEqual(["実績0", "実績1"]);
});
