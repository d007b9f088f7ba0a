import { beforeAll, describe, expect, test } from "@jest/globals";
import { carryOutUpdate } from "../../src/app/carry-out-update";
import { undoUpdate } from "../../src/app/undo-update";
import { progressTable, updateLogTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { addressText } from "../../src/core/workbook/address";
import type { FileBook } from "../../src/file/book/file-book";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import type { Book } from "../../src/workbench/host/model/book";
import { smallPlan } from "../support/plans/small-plan";
import { lossAt, madeOf, typed, typedOver } from "../support/update/lost-connection";
import { looked, updated } from "../support/update/memory-update";
import { cells } from "../support/update/worn-workbook";

const plan = smallPlan({ baselineYear: 2021, firstYear: 2022, lastYear: 2023, goals: [[], []] });

let made: FileBook;
/** Syncs of an update without a failure, and what the one that writes does. */
let usual: { readonly syncs: number; readonly writing: number; readonly actions: number };

beforeAll(async () => {
  made = await madeOf(plan);
  const { host, port } = typedOver(made);
  await updated(port, { plans: [plan] });
  // The last two read the workbook again.
  const writing = host.syncCount - 2;
  usual = { syncs: host.syncCount, writing, actions: host.syncs[writing - 1]?.actions ?? 0 };
});

/** Types into the column of formulas, the header being row -1. */
function typeInto(book: Book, row: number, text: string): void {
  const table = book.tables.find(({ name }) => name === progressTable.name);
  invariant(table !== undefined, "there is a table of progress");
  const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === progressTable.check);
  typeInCell(book, book.sheetOf(table).name, addressText({ row: table.bodyArea.row + row, column }), text);
}

describe("formulas that people typed over", () => {
  test.each([
    { time: "before", isForGood: true },
    { time: "after", isForGood: true },
    { time: "before", isForGood: false },
    { time: "after", isForGood: false },
  ] as const)("are there again once the update is undone, whichever sync loses the connection: %j", async ({ time, isForGood }) => {
    for (let sync = 3; sync <= usual.syncs; sync += 1) {
      const { report, after, undone } = await lossAt(made, plan, { sync, time, isForGood });
      expect(undone).toEqual(typed);
      const written = after.filter((content, row) => content !== typed[row]).length;
      const told = [report.applied, report.unwritten, report.unknown].map((steps) => steps.filter(({ kind }) => kind === "setFormula").length);
      // Before the writing is sent, and once it was answered, it is known what was written; so it is where the workbook can be read again.
      if (told[2] === 0) expect(told).toEqual([written, typed.length - written, 0]);
      else expect([isForGood, told]).toEqual([true, [0, 0, typed.length]]);
    }
  });

  test("are there again wherever in the midst of the writing it is lost", async () => {
    const seen = new Set<number>();
    // Formulas are written near its end.
    const points = [0.3, 0.6, 0.8].map((part) => Math.round(part * usual.actions));
    for (let point = usual.actions - 48; point < usual.actions; point += 4) points.push(point);
    for (const afterActions of points) {
      const { after, undone } = await lossAt(made, plan, { sync: usual.writing, time: { afterActions }, isForGood: true });
      seen.add(after.filter((content, row) => content !== typed[row]).length);
      expect(undone).toEqual(typed);
    }
    expect([...seen]).toEqual(expect.arrayContaining([0, typed.length]));
  });

  test("are written back and told in one go: seven syncs, reading twice included", () => {
    expect(usual.syncs).toBeLessThanOrEqual(7);
  });

  test("and again just before the writing are left, and 更新記録 takes back what it told of them", async () => {
    const { host, port } = typedOver(made);
    const prepared = await looked(port, [plan]);
    host.between(host.syncCount + 2, (book) => typeInto(book, 1, "先に"));
    const report = await carryOutUpdate(port, prepared, { choices: new Map(), moment: "2022-05-01 09:00:00" });
    expect(report.conflicts).toHaveLength(1);
    const operations = cells(await port.read(), updateLogTable.name, updateLogTable.operation);
    expect(operations.filter((operation) => operation === "見送り")).toHaveLength(1);
    expect(await undoUpdate(port, [plan], { today: "2022-05-02", moment: "2022-05-02 09:00:00" })).toMatchObject({ ok: true, value: { restored: typed.length - 1, left: { changed: 0, locked: 0, notReached: 0 } } });
    expect(cells(await port.read(), progressTable.name, progressTable.check).slice(0, typed.length)).toEqual(typed.with(1, "先に"));
  });

  test("whose header another author renames just before a writing that fails are not told as written", async () => {
    const { host, port } = typedOver(made);
    const prepared = await looked(port, [plan]);
    const writing = host.syncCount + usual.writing - 2;
    host.between(writing, (book) => typeInto(book, -1, "確認欄"));
    host.failAt(writing, new HostError("ItemNotFound", "The requested resource doesn't exist."));
    const report = await carryOutUpdate(port, prepared, { choices: new Map(), moment: "2022-05-01 09:00:00" });
    expect(report.fault).not.toBeNull();
    expect(report.applied).toEqual([]);
    expect(cells(await port.read(), progressTable.name, "確認欄").slice(0, typed.length)).toEqual(typed);
  });
});
