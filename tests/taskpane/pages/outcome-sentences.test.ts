import { describe, expect, test } from "@jest/globals";
import type { UpdateReport } from "../../../src/app/update-report";
import type { Change } from "../../../src/core/workbook/change";
import { WorkbookFault } from "../../../src/core/workbook/workbook-fault";
import { messagesJa } from "../../../src/taskpane/messages/messages.ja";
import { outcomeSentences } from "../../../src/taskpane/pages/outcome-sentences";

const { update } = messagesJa;
const name: Change = { kind: "setName", name: "TargetYear", before: null, after: "'表紙'!$C$5" };
const begun: Change = { kind: "finishSheet", sheet: "表紙", named: "表紙", title: "表紙", made: null, rights: null };
const nothing: UpdateReport = { applied: [], conflicts: [], unwritten: [], unknown: [], recorded: [], fault: null, entries: { before: 0, after: null } };
const fault = new WorkbookFault("unavailable", "Gone", "");
const cancelled = new WorkbookFault("cancelled", "Cancelled", "");

function told(report: Partial<UpdateReport>, { wasMade = true, toRecord = 0 }: { readonly wasMade?: boolean; readonly toRecord?: number } = {}): string {
  return outcomeSentences({ report: { ...nothing, ...report }, isStopAsked: false, wasMade, toRecord }, update).sentences.join("");
}

describe("what is told of an update that broke off", () => {
  test("that nothing was written only where no sheet was begun either", () => {
    expect(told({ fault: cancelled, unwritten: [name] })).toContain(update.nothingWritten);
    expect(told({ fault: cancelled, unwritten: [begun, name] })).not.toContain(update.nothingWritten);
    expect(told({ fault: cancelled, unwritten: [begun, name] })).toContain(update.halfMade);
    expect(told({ fault: cancelled, unwritten: [{ ...begun, title: null }] })).toContain(update.halfWritten);
  });

  test("that all is written, and need not be pressed again, where nothing is left", () => {
    const end = { report: { ...nothing, fault, applied: [name] }, isStopAsked: false, wasMade: true, toRecord: 0 };
    expect(outcomeSentences(end, update)).toMatchObject({ sentences: [update.allWritten], isLeft: false, isSettled: true });
  });

  test("that revisions are still to be recorded, though no change of the plan is left", () => {
    expect(told({ fault }, { toRecord: 2 })).toContain(update.notRecorded(2));
    expect(told({ fault }, { toRecord: 2 })).not.toContain(update.allWritten);
  });

  test("nothing of entries while the sheets were being made, nor that others changed them", () => {
    const counts = { before: 0, after: 2 };
    expect(told({ fault, unwritten: [name], entries: counts }, { wasMade: false })).not.toContain("入力欄");
    expect(told({ fault, unwritten: [name], entries: counts })).not.toContain(update.entriesDiffer(0, 2));
    expect(told({ entries: counts })).toContain(update.entriesDiffer(0, 2));
  });
});

describe("what is told of an update that ended", () => {
  test("what to do next, once the sheets were made for the first time", () => {
    expect(told({ applied: [name] }, { wasMade: false })).toContain(update.next);
    expect(told({ applied: [name] })).not.toContain(update.next);
  });
});
