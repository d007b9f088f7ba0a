import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CellValue, emptyCell } from "../../../src/core/workbook/cell";
import { type Change, impact } from "../../../src/core/workbook/change";
import { isCommand, type Step } from "../../../src/core/workbook/command";
import { difference, type Difference } from "../../../src/core/workbook/diff";
import { canonicalFormula } from "../../../src/core/workbook/formula-text";
import { MemoryBook } from "../../../src/core/workbook/memory-book";
import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import { contractNaming } from "../../../src/core/workbook/naming";
import type { ApplyOutcome, WorkbookPort } from "../../../src/core/workbook/workbook-port";
import { anyEdit, histories, ownThing, played } from "../edits/edit-histories";
import { lawRuns } from "../law-runs";
import { contentsOf, reportCell, reportSheet, reportStep } from "../reports/report-step";
import { changeText } from "../workbooks/change-text";
import { type Consent, Scene } from "../workbooks/scene";
import { plainSnapshot } from "./plain-snapshot";

/** Opens a workbook that holds the same as one in memory; `null` where that cannot be. */
export type OpenPort = (book: MemoryBook) => WorkbookPort | null;

/** What became of steps, in words; the spelling of formulas, which ports have each their own, left out. */
function outcomeText({ applied, conflicts }: ApplyOutcome): unknown {
  const told = (text: string): string => text.replace(/_xlfn\./g, "").replace(/'?([^'!,"[\]]+)'?!\$/g, "$1!$");
  return {
    applied: applied.map((step) => told(isCommand(step) ? step.kind : changeText(plainChange(step)))),
    conflicts: conflicts.map(({ change, found }) => `${change.kind}: ${told(found.startsWith("=") ? `=${canonicalFormula(found, tableOf(change))}` : found)}`),
  };
}

/** The table a step is for, by its name in the workbook; empty outside tables. */
function tableOf(step: Step): string {
  return "keyColumn" in step ? step.table : "";
}

/** A change without what ports may find each their own way: how a formula of a table is spelled and its last result, and blank rows below plain cells. */
function plainChange(change: Change): Change {
  if (change.kind === "setFormula" && change.before.formula !== null) return { ...change, before: { formula: canonicalFormula(change.before.formula, change.table), value: null } };
  if (change.kind === "setCell" && change.beforeFormula !== null) return { ...change, beforeFormula: canonicalFormula(change.beforeFormula, change.table) };
  return change.kind === "addTable" && change.over !== null ? { ...change, over: { ...change.over, rows: Math.max(1, change.over.rows) } } : change;
}

const consent = fc.constantFrom<Consent>("all", "safeOnly");

/** The steps of a difference that a consent allows. */
function agreed({ changes }: Difference, given: Consent): Difference["changes"] {
  return changes.filter((change) => given === "all" || impact(change) === "safe");
}

/** What every port to a workbook must do, judged by the workbook in memory. `part` is for ports that take longer. */
export function portContract(name: string, open: OpenPort, part = 1): void {
  describe(`the port to ${name}`, () => {
    test("reads what stands in the workbook, and changes nothing by it", async () => {
      await fc.assert(
        fc.asyncProperty(histories(anyEdit), async (history) => {
          const { book } = await played(history);
          const port = open(book);
          fc.pre(port !== null);
          const expected = plainSnapshot(book.snapshot());
          expect(plainSnapshot(await port.read())).toEqual(expected);
          expect(plainSnapshot(await port.read())).toEqual(expected);
        }),
        lawRuns(part),
      );
    });

    test("carries out a difference as the workbook in memory does, and has the same left to do", async () => {
      await fc.assert(
        fc.asyncProperty(histories(anyEdit), consent, fc.boolean(), async (history, given, isRenewed) => {
          const scene = await played(history);
          if (isRenewed) scene.version += 1;
          const port = open(scene.book);
          fc.pre(port !== null);
          const reading = await port.read();
          const found = difference(scene.subject.desired(reading, scene.version), reading);
          const outcome = await port.apply(agreed(found, given), found.place.naming);
          const update = await scene.update(given);
          expect(outcomeText(outcome)).toEqual(outcomeText(update.outcome));
          expect(plainSnapshot(await port.read())).toEqual(plainSnapshot(scene.book.snapshot()));
        }),
        lawRuns(part),
      );
    });

    test("refuses what the workbook in memory refuses when the workbook moved since it was read", async () => {
      const meanwhile = fc.array(fc.oneof(anyEdit, ownThing), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(histories(anyEdit, { maxLength: 5 }), fc.boolean(), meanwhile, async (history, isMade, edits) => {
          const scene = isMade ? await played(history) : new Scene(history.subject);
          if (isMade) scene.version += 1;
          const early = open(scene.book);
          const ours = scene.read();
          fc.pre(early !== null);
          const reading = await early.read();
          const found = difference(scene.subject.desired(reading, scene.version), reading);
          for (const { make } of edits) make(scene);
          const port = open(scene.book);
          fc.pre(port !== null);
          const outcome = await port.apply(found.changes, found.place.naming);
          const expected = await new MemoryWorkbook(scene.book).apply(ours.difference.changes, ours.difference.place.naming);
          expect(outcomeText(outcome)).toEqual(outcomeText(expected));
          expect(plainSnapshot(await port.read())).toEqual(plainSnapshot(scene.book.snapshot()));
        }),
        lawRuns(part),
      );
    });

    test("lays a report as the workbook in memory does, over whatever was read, and refuses to where somebody typed since", async () => {
      const content = fc.option(fc.constantFrom<CellValue>("題", 12, true), { freq: 2 });
      const standing = fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 5 });
      const laid = fc.uniqueArray(fc.record({ row: fc.nat(5), band: fc.nat(2), across: fc.integer({ min: 1, max: 2 }), value: fc.constantFrom<CellValue>("新しい題", 0.5, false), formula: fc.boolean() }), { selector: ({ row, band }) => `${row} ${band}` });
      const typed = fc.option(fc.record({ row: fc.nat(6), column: fc.nat(6) }));
      await fc.assert(
        fc.asyncProperty(standing, laid, typed, async (lines, cells, late) => {
          const book = new MemoryBook();
          const sheet = book.addSheet("報告");
          for (const [row, line] of lines.entries()) for (const [column, value] of line.entries()) sheet.set(row, column, { ...emptyCell, value });
          const report = reportSheet(cells.map(({ row, band, across, value, formula }) => reportCell(row, band * 2, formula ? null : value, { across, ...(formula ? { formula: "1+1" } : {}) })));
          const step = reportStep(contentsOf(book.snapshot(), "報告"), report);
          if (late !== null) sheet.set(late.row, late.column, { ...emptyCell, value: "人の言葉" });
          const port = open(book);
          fc.pre(port !== null);
          const outcome = await port.apply([step], contractNaming);
          expect(outcomeText(outcome)).toEqual(outcomeText(await new MemoryWorkbook(book).apply([step], contractNaming)));
          expect(plainSnapshot(await port.read())).toEqual(plainSnapshot(book.snapshot()));
        }),
        lawRuns(part),
      );
    });
  });
}
