import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { difference } from "../../src/core/workbook/diff";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { anyEdit, histories, played } from "../support/edits/edit-histories";
import { mirroredBook } from "../support/excel/mirrored-book";
import { openExcel } from "../support/excel/open-excel";
import { lawRuns } from "../support/law-runs";
import { doneInHost, doneInMemory, lastMomentAct } from "../support/port-contract/last-moment";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { plainSnapshot } from "../support/port-contract/plain-snapshot";

describe("when somebody is quicker than the request that writes", () => {
  test("what they did stands, and the workbook is as if they had done it before", async () => {
    await fc.assert(
      fc.asyncProperty(histories(anyEdit, { maxLength: 5 }), lastMomentAct, async (history, act) => {
        const scene = await played(history);
        scene.version += 1;
        const [book, twin] = [mirroredBook(scene.book), mirroredBook(scene.book)];
        fc.pre(book !== null && twin !== null);
        const ours = scene.read();
        const cells = act(scene.book);

        const quiet = openExcel({ book: twin });
        const reading = await quiet.port.read();
        const found = difference(scene.subject.desired(reading, scene.version), reading);
        const before = quiet.host.syncCount;
        await quiet.port.apply(found.changes, found.place.naming);

        const last = quiet.host.syncCount - before;
        fc.pre(last > 1);
        const { host, port } = openExcel({ book });
        host.between(last, (there) => doneInHost(there, cells));
        const outcome = await port.apply(found.changes, found.place.naming);
        // Beside a table that takes a column in, somebody's cells are put back and the column waits for the next update.
        if (outcome.conflicts.some(({ found: there }) => there === "something on the right")) {
          const { sheets } = await port.read();
          const texts = new Set(sheets.flatMap((sheet) => sheet.cells?.flat() ?? []).map(({ value }) => value));
          expect(cells.filter(({ cell: { value, formula } }) => formula === null && value !== null && value !== "" && !texts.has(value))).toEqual([]);
          return;
        }
        const memory = memoryCopy(scene.book);
        doneInMemory(memory, cells);
        const expected = await new MemoryWorkbook(memory).apply(ours.difference.changes, ours.difference.place.naming);
        expect(outcome.conflicts.map(({ change, found: there }) => `${change.kind} ${there}`)).toEqual(expected.conflicts.map(({ change, found: there }) => `${change.kind} ${there}`));
        expect(plainSnapshot(await port.read())).toEqual(plainSnapshot(memory.snapshot()));
      }),
      lawRuns(1 / 16),
    );
  });
});
