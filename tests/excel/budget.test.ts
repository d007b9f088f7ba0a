import { beforeAll, describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { difference } from "../../src/core/workbook/diff";
import { mostRequestBytes } from "../../src/excel/requests/portions";
import { addressText } from "../../src/core/workbook/address";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { changeText } from "../support/workbooks/change-text";

const desired = planWorkbook({ plan: sendai2021, targetYear: sendai2021.firstYear, createdOn: "2021-04-01" });

/** Reads the workbook and carries out what differs. Answers the round trips that took, and what was done. */
async function updated({ host, port }: OpenExcel, state: DesiredState): Promise<{ readonly syncs: number; readonly done: string[] }> {
  const before = host.syncCount;
  const { changes, place } = difference(state, await port.read());
  const { applied, conflicts } = await port.apply(changes, place.naming);
  expect(conflicts).toEqual([]);
  return { syncs: host.syncCount - before, done: applied.map(changeText) };
}

describe("the workbook of the shipped plan in Excel", () => {
  const excel = openExcel();
  let making: Awaited<ReturnType<typeof updated>>;

  beforeAll(async () => {
    making = await updated(excel, desired);
  });

  test("is made in four round trips, reading included", () => {
    expect(making.done.length).toBeGreaterThan(10);
    expect(making.syncs).toBeLessThanOrEqual(4);
  });

  test("needs two round trips when there is nothing to do", async () => {
    expect(await updated(excel, desired)).toEqual({ syncs: 2, done: [] });
  });

  test("needs five when one plan cell was typed over", async () => {
    const table = (await excel.port.read()).tables.find(({ name }) => name === "Initiatives");
    if (table === undefined) throw new Error("There are initiatives.");
    const column = table.headers.indexOf("取組名");
    typeInCell(excel.host.book, table.sheet, addressText({ row: table.place.row + 1, column: table.place.column + column }), "別の名");
    const { syncs, done } = await updated(excel, desired);
    expect(done).toHaveLength(1);
    expect(syncs).toBeLessThanOrEqual(5);
    expect((await updated(excel, desired)).done).toEqual([]);
  });

  test("needs one to read edited rows anew, with the fields and lists", async () => {
    const { tables, names } = await excel.port.read();
    const before = excel.host.syncCount;
    const rows = tables.flatMap(({ name, rows: { length } }) => [{ table: name, first: 0, last: 0 }, { table: name, first: length - 1, last: length + 2 }]);
    const parts = await excel.port.readParts({ rows, names: names.map(({ name }) => name) });
    expect(excel.host.syncCount - before).toBe(1);
    expect(parts.tables.size).toBe(tables.length);
    expect(parts.names.size).toBe(names.length);
  });

  test("needs one to read the longest table anew", async () => {
    const [longest] = (await excel.port.read()).tables.toSorted((left, right) => right.rows.length - left.rows.length);
    if (longest === undefined) throw new Error("There are tables.");
    const before = excel.host.syncCount;
    const parts = await excel.port.readParts({ rows: [{ table: longest.name, first: 0, last: longest.rows.length - 1 }], names: [] });
    expect(excel.host.syncCount - before).toBe(1);
    expect(parts.tables.get(longest.name)?.rows.size).toBe(longest.rows.length);
  });

  test("is never asked for more at once than half of what the web takes, nor given more than three fifths of it", () => {
    expect(Math.max(...excel.host.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(mostRequestBytes);
    expect(Math.max(...excel.host.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(1.2 * mostRequestBytes);
  });
});
