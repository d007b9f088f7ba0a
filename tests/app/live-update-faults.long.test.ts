import { describe, expect, test } from "@jest/globals";
import { progressTable } from "../../src/core/contract/tables";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { openExcel } from "../support/excel/open-excel";
import { unlike, wholeBook } from "../support/excel/whole-book";
import { looked, updated } from "../support/update/memory-update";
import { cells, plans, worn } from "../support/update/worn-workbook";

const refused = new HostError("GeneralException", "There was an internal error while processing the request.");
const later = "2026-05-01 09:30:00";

describe("an update through Office.js", () => {
  test.each(["before", { afterActions: 12 }, { afterActions: 25 }, { afterActions: 40 }, { afterActions: 60 }, "after"] as const)(
    "that fails at any of its syncs, %j what it does, loses no entry and is completed by running it again: the workbook is as if nothing had happened",
    async (time) => {
      const whole = await worn();
      await updated(whole.port, { plans });
      const wanted = wholeBook(whole.host.book);
      const syncs = whole.host.syncCount;
      expect(syncs).toBeGreaterThan(4);
      for (let sync = 3; sync <= syncs; sync += 1) {
        const { host, port } = await worn();
        const before = cells(await port.read(), progressTable.name, progressTable.result);
        host.failAt(host.syncCount + sync, refused, time);
        await updated(port, { plans });
        await updated(port, { moment: later, plans });
        expect((await looked(port, plans)).safe).toEqual([]);
        expect(cells(await port.read(), progressTable.name, progressTable.result)).toEqual(before);
        expect(unlike(wholeBook(host.book), wanted)).toEqual([]);
      }
    },
  );

  test("that can neither write on nor protect the sheets it opened says that they are not done, and the next one protects them as they were", async () => {
    const whole = await worn();
    await updated(whole.port, { plans });
    const { host, port } = await worn();
    host.faults.refuse("WorksheetProtection.protect", refused);
    const report = await updated(port, { plans });
    expect(report.fault?.code).toBe("GeneralException");
    const open = host.book.sheets.filter(({ protection }) => protection === null).map(({ name }) => name);
    expect(report.unwritten.flatMap((change) => (change.kind === "finishSheet" ? [change.sheet] : []))).toEqual(expect.arrayContaining(open.filter((name) => whole.host.book.sheetNamed(name)?.protection !== null)));
    host.faults.refuse("WorksheetProtection.protect", null);
    await updated(port, { moment: later, plans });
    expect(unlike(wholeBook(host.book), wholeBook(whole.host.book))).toEqual([]);
    expect((await looked(port, plans)).safe).toEqual([]);
  });
});

describe("the making of the sheets through Office.js", () => {
  const making = (async () => {
    const { host, port } = openExcel();
    await updated(port, { plans });
    return { wanted: wholeBook(host.book), syncs: host.syncCount, actions: host.syncs.at(-1)?.actions ?? 0 };
  })();

  test.each(["before", "after", 0.011, 0.02, 0.05, 0.1, 0.3, 0.6, 0.95, 0.98] as const)("that fails %s of the way is not told as done, and is completed by running it again: the workbook is as if nothing had happened", async (part) => {
    const { wanted, syncs, actions } = await making;
    const { host, port } = openExcel();
    host.failAt(syncs, refused, typeof part === "number" ? { afterActions: Math.round(actions * part) } : part);
    const report = await updated(port, { plans });
    expect(report.applied.filter(({ kind }) => kind === "addSheet")).toHaveLength(part === "after" ? 14 : 0);
    await updated(port, { moment: later, plans });
    expect((await looked(port, plans)).safe).toEqual([]);
    expect(unlike(wholeBook(host.book), wanted)).toEqual([]);
  });
});
