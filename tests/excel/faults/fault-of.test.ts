import { describe, expect, test } from "@jest/globals";
import { faultOf, isFromExcel } from "../../../src/excel/faults/fault-of";
import { openExcel } from "../../support/excel/open-excel";

/** What is thrown by this, or `null`. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (thrown) {
    return thrown;
  }
}

describe("what is thrown while speaking to Excel", () => {
  test("is a bug of ours, and stays what it is, where the client was used wrongly", async () => {
    openExcel();
    await Excel.run((context) => {
      const misuse = thrownBy(() => context.workbook.worksheets.getItem("Sheet1").name);
      expect(misuse).toMatchObject({ code: "PropertyNotLoaded" });
      expect(isFromExcel(misuse)).toBe(false);
      expect(thrownBy(() => faultOf(misuse))).toBe(misuse);
      return Promise.resolve();
    });
  });

  test("is a bug of ours where it bears no code", () => {
    const bug = new TypeError("undefined is not a function");
    expect(thrownBy(() => faultOf(bug))).toBe(bug);
  });
});
