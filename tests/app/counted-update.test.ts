import { expect, test } from "@jest/globals";
import { followingChanges } from "../../src/app/following-changes";
import { initiativesTable, progressTable } from "../../src/core/contract/tables";
import { looked, madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

test("an update counts plan cells to fill in apart from those typed over, and the marks nobody sees for themselves", async () => {
  const port = await madeWorkbook();
  const initiatives = tableOf(port.book, initiativesTable.name);
  typeIn(initiatives, 0, initiativesTable.purpose, null);
  typeIn(initiatives, 1, initiativesTable.title, "別の名前");
  port.book.properties.clear();
  const { counts, safe, overwrites } = await looked(port);
  expect(counts).toMatchObject({ planCells: 1, overwritten: 1, formulas: 0, mended: 0 });
  expect(counts.marks).toBeGreaterThan(0);
  const numbers = [counts.planCells, counts.overwritten, counts.formulas, counts.rows, counts.columns, counts.made, counts.mended, counts.marks];
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(safe.length + overwrites.length);
});

test("recording a plan cell as a revision tells which cells follow from it; leaving it or putting it back, none", async () => {
  const port = await madeWorkbook();
  const initiatives = tableOf(port.book, initiativesTable.name);
  typeIn(initiatives, rowOf(initiatives, initiativesTable.number, 3), initiativesTable.title, "面談の充実");
  const prepared = await looked(port);
  const [overwrite] = prepared.overwrites;
  const following = followingChanges(prepared, new Map(overwrite === undefined ? [] : [[overwrite, "record"]]));
  expect(following.length).toBeGreaterThan(0);
  for (const change of following) expect(change).toMatchObject({ kind: "setCell", after: "面談の充実" });
  expect(following.some((change) => "contract" in change && change.contract === progressTable.name)).toBe(true);
  expect(followingChanges(prepared, new Map())).toEqual([]);
  expect(followingChanges(prepared, new Map(overwrite === undefined ? [] : [[overwrite, "restore"]]))).toEqual([]);
});
