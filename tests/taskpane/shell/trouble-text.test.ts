import { afterEach, describe, expect, test } from "@jest/globals";
import { WorkbookFault } from "../../../src/core/workbook/workbook-fault";
import { messagesJa } from "../../../src/taskpane/messages/messages.ja";
import { troubleText } from "../../../src/taskpane/shell/trouble-text";

/** What a page has that Office.js was loaded in. */
function pageWith(...names: readonly ("Office" | "Excel")[]): void {
  for (const name of names) Object.defineProperty(globalThis, name, { value: {}, configurable: true });
}

afterEach(() => {
  for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
});

describe("what people are told of an error", () => {
  test("that the page belongs into Excel, or lacks what speaks to it, where that is the cause", () => {
    expect(troubleText(new ReferenceError("Office is not defined"), messagesJa).text).toBe(messagesJa.obstacles.noOffice);
    pageWith("Office");
    expect(troubleText(new ReferenceError("Excel is not defined"), messagesJa).text).toBe(messagesJa.obstacles.noExcel);
  });

  test("to load again, where a part of the add-in is missing", () => {
    pageWith("Office", "Excel");
    const missing = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    expect(troubleText(missing, messagesJa)).toEqual({ text: messagesJa.obstacles.noScript, said: "", needsReload: true });
  });

  test("what Excel itself said, where we know no better sentence", () => {
    pageWith("Office", "Excel");
    expect(troubleText(new WorkbookFault("other", "GeneralException", "Something odd."), messagesJa).said).toBe(messagesJa.faultSaid("Something odd."));
    expect(troubleText(new WorkbookFault("cellEditMode", "InvalidOperationInCellEditMode", "Odd."), messagesJa)).toEqual({ text: messagesJa.faults.cellEditMode, said: "", needsReload: false });
  });
});
