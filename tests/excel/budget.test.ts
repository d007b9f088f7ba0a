import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { difference } from "../../src/core/workbook/diff";
import { mostRequestBytes } from "../../src/excel/requests/portions";
import { openExcel } from "../support/excel/open-excel";

const desired = planWorkbook({ plan: sendai2021, targetYear: sendai2021.firstYear, createdOn: "2021-04-01" });

describe("the shipped plan in Excel", () => {
  test("is made in four round trips at most, in requests that the web takes, and then needs nothing more", async () => {
    const { host, port } = openExcel();
    const made = difference(desired, await port.read());
    const outcome = await port.apply(made.changes, made.place.naming);
    console.log(host.syncs);
    expect(outcome.conflicts).toEqual([]);
    expect(host.syncCount).toBeLessThanOrEqual(4);
    expect(Math.max(...host.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(mostRequestBytes);
    const before = host.syncCount;
    const again = difference(desired, await port.read());
    console.log(host.syncs.slice(before));
    expect(again.changes).toEqual([]);
    expect(host.syncCount - before).toBeLessThanOrEqual(2);
  });
});
