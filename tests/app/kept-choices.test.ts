import { describe, expect, test } from "@jest/globals";
import { standingChoices, stillStanding, withChoice } from "../../src/app/kept-choices";
import { placeOfCell } from "../../src/app/place-of-cell";
import type { Overwrite } from "../../src/app/prepare-update";
import { initiativesTable, progressTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { parsedAddress } from "../../src/core/workbook/address";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { looked, madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

/** Somebody types over 取組名 of an initiative; answers the plan cells that are typed over then. */
async function overwritten(port: MemoryWorkbook, number: number, text: string): Promise<readonly Overwrite[]> {
  const table = tableOf(port.book, initiativesTable.name);
  typeIn(table, rowOf(table, initiativesTable.number, number), initiativesTable.title, text);
  return (await looked(port)).overwrites;
}

const told = (choices: ReadonlyMap<Overwrite, string>): string[] => [...choices].map(([{ change }, choice]) => `${change.rowKey} ${choice}`);

describe("choices for plan cells that were typed over", () => {
  test("hold when the workbook is read again, also where other cells were typed over meanwhile", async () => {
    const port = await madeWorkbook();
    const kept = withChoice(new Map(), await overwritten(port, 3, "面談の充実"), "record");
    expect(told(standingChoices(kept, await overwritten(port, 5, "研修の充実")))).toEqual(["3 record"]);
  });

  test("are dropped where the cell says something else now, or what was typed is gone", async () => {
    const port = await madeWorkbook();
    const kept = withChoice(new Map(), await overwritten(port, 3, "面談の充実"), "restore");
    expect(told(standingChoices(kept, await overwritten(port, 3, "面談の見直し")))).toEqual([]);
    expect(stillStanding(kept, []).size).toBe(0);
  });

  test("can be taken back, and record only what can be recorded", async () => {
    const port = await madeWorkbook();
    const table = tableOf(port.book, progressTable.name);
    typeIn(table, 0, progressTable.title, "貼り付け");
    const overwrites = await overwritten(port, 3, "面談の充実");
    const recorded = withChoice(new Map(), overwrites, "record");
    expect(told(standingChoices(recorded, overwrites))).toEqual(["3 record"]);
    expect(withChoice(recorded, overwrites, null).size).toBe(0);
  });

  test("are about a cell that can be shown where it stands", async () => {
    const port = await madeWorkbook();
    const prepared = await overwritten(port, 3, "面談の充実");
    const [overwrite] = prepared;
    invariant(overwrite !== undefined, "a cell is typed over");
    const snapshot = await port.read();
    const at = parsedAddress(placeOfCell(snapshot, overwrite.change) ?? "");
    const cells = snapshot.sheets.find(({ name }) => name === overwrite.change.sheet)?.cells;
    expect(cells?.[at?.row ?? -1]?.[at?.column ?? -1]?.value).toBe("面談の充実");
  });
});
