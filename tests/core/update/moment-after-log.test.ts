import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { updateLogTable } from "../../../src/core/contract/tables";
import { momentAfterLog } from "../../../src/core/update/moment-after-log";
import { location } from "../../../src/core/workbook/locate";
import { emptyCell } from "../../../src/core/workbook/cell";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { tableOf, madeWorkbook } from "../../support/update/memory-update";

const state = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-04-01" });
const moment = fc.date({ min: new Date("2021-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 19).replace("T", " "));

test("an operation is told after everything that 更新記録 tells already, whatever the clock says, and else at the moment it is", async () => {
  const { book } = await madeWorkbook();
  const table = tableOf(book, updateLogTable.name);
  fc.assert(
    fc.property(fc.array(fc.oneof(moment, fc.constantFrom("メモ", "9999-12-31", "令和4年")), { maxLength: 4 }), moment, (logged, now) => {
      while (table.height < logged.length) book.appendRow(table);
      for (let row = 0; row < table.height; row += 1) table.set(row, updateLogTable.key, { ...emptyCell, value: logged[row] ?? null });
      const snapshot = book.snapshot();
      const told = momentAfterLog(state, location(state, snapshot), now);
      const before = logged.filter((text) => /^\d{4}-\d{2}-\d{2} /.test(text));
      expect(before.every((text) => text < told)).toBe(true);
      if (before.every((text) => text < now)) expect(told).toBe(now);
    }),
    { numRuns: 30 },
  );
});
