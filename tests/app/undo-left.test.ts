import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { lookAtWorkbook } from "../../src/app/look-at-workbook";
import { undoUpdate, type UndoRequest } from "../../src/app/undo-update";
import { initiativesTable, progressTable, revisionsTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import type { Step } from "../../src/core/workbook/command";
import type { Naming } from "../../src/core/workbook/naming";
import { passwordFound } from "../../src/core/workbook/password-found";
import type { ApplyOutcome, WorkbookPort } from "../../src/core/workbook/workbook-port";
import { filledRows, madeWorkbook, rowOf, tableOf, today, typeIn, updated } from "../support/update/memory-update";

const request: UndoRequest = { today, moment: "2022-05-01 10:00:00" };

/** A workbook whose last update filled in three 目的 and a 取組名 on 進捗入力. */
async function mended(): Promise<MemoryWorkbook> {
  const port = await madeWorkbook();
  for (let row = 0; row < 3; row += 1) typeIn(tableOf(port.book, initiativesTable.name), row, initiativesTable.purpose, null);
  typeIn(tableOf(port.book, progressTable.name), 0, progressTable.title, null);
  expect((await updated(port)).applied).toHaveLength(4);
  return port;
}

/** A workbook of which a password keeps one sheet closed. */
class LockedPort implements WorkbookPort {
  readonly #workbook: MemoryWorkbook;
  readonly #sheet: string;

  constructor(workbook: MemoryWorkbook, sheet: string) {
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  read(): ReturnType<WorkbookPort["read"]> {
    return this.#workbook.read();
  }

  async apply<Kind extends Step>(steps: readonly Kind[], naming: Naming): Promise<ApplyOutcome<Kind>> {
    const locked = steps.filter((step) => "sheet" in step && step.sheet === this.#sheet);
    const { applied, conflicts } = await this.#workbook.apply(steps.filter((step) => !locked.includes(step)), naming);
    return { applied, conflicts: [...conflicts, ...locked.map((change) => ({ change, found: passwordFound }))] };
  }
}

describe("what an undo leaves", () => {
  test("is told apart: cells that people changed since, and cells on a sheet that a password keeps closed", async () => {
    const port = await mended();
    typeIn(tableOf(port.book, initiativesTable.name), 1, initiativesTable.purpose, "別の目的");
    const report = await undoUpdate(new LockedPort(port, "進捗入力"), knownPlans, request);
    expect(report).toMatchObject({ ok: true, value: { restored: 2, left: { changed: 1, locked: 1, lockedSheets: ["進捗入力"], notReached: 0 }, fault: null } });
  });

  test("when it is stopped, is all that it did not reach; undone once more, nothing", async () => {
    const port = await mended();
    const stopped = await undoUpdate(port, knownPlans, { ...request, attendance: { isStopped: () => true, tell: () => undefined } });
    expect(stopped).toMatchObject({ ok: true, value: { restored: 0, left: { changed: 0, locked: 0, notReached: 4 }, fault: { kind: "cancelled" } } });
    expect(await undoUpdate(port, knownPlans, request)).toMatchObject({ ok: true, value: { restored: 4, left: { notReached: 0 }, fault: null } });
  });

  test("of an update that recorded a revision is the row of 計画変更: it is named until a person deletes it", async () => {
    const port = await madeWorkbook();
    const initiatives = tableOf(port.book, initiativesTable.name);
    typeIn(initiatives, rowOf(initiatives, initiativesTable.number, 3), initiativesTable.title, "面談の充実");
    await updated(port, { choice: "record" });
    const look = await lookAtWorkbook(port, knownPlans, today);
    invariant(look.ok, "the workbook can be worked with");
    expect(look.value.undoable).toMatchObject({ moment: "2022-05-01 09:00:00", revisions: ["V001"] });
    const report = await undoUpdate(port, knownPlans, request);
    expect(report).toMatchObject({ ok: true, value: { restored: look.value.undoable?.cells, revisions: ["V001"] } });
    expect(filledRows(tableOf(port.book, revisionsTable.name))).toHaveLength(1);
    for (const header of revisionsHeaders(port)) typeIn(tableOf(port.book, revisionsTable.name), 0, header, null);
    expect(await undoUpdate(port, knownPlans, { ...request, moment: "2022-05-01 11:00:00" })).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
  });
});

function revisionsHeaders(port: MemoryWorkbook): readonly string[] {
  return tableOf(port.book, revisionsTable.name).headers;
}
