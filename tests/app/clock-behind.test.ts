import { expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { undoUpdate } from "../../src/app/undo-update";
import { initiativesTable } from "../../src/core/contract/tables";
import { madeWorkbook, tableOf, today, typeIn, updated } from "../support/update/memory-update";

test("the last update can be put back though the clock is behind what 更新記録 tells already", async () => {
  const port = await madeWorkbook();
  const initiatives = tableOf(port.book, initiativesTable.name);
  const says = (): unknown[] => [0, 1].map((row) => initiatives.cell(row, initiativesTable.purpose).value);
  typeIn(initiatives, 0, initiativesTable.purpose, null);
  await updated(port, { moment: "2022-06-01 09:00:00" });
  typeIn(initiatives, 1, initiativesTable.purpose, null);
  await updated(port, { moment: "2022-05-01 09:00:00" });
  expect(says()).toEqual([expect.any(String), expect.any(String)]);
  expect(await undoUpdate(port, knownPlans, { today, moment: "2022-05-01 09:05:00" })).toMatchObject({ ok: true, value: { restored: 1 } });
  expect(says()).toEqual([expect.any(String), null]);
  expect(await undoUpdate(port, knownPlans, { today, moment: "2022-05-01 09:06:00" })).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
});
