import { beforeEach, describe, expect, test } from "@jest/globals";
import { newWorkbookHost, openNewWorkbook } from "../../src/excel/new-workbook";
import { openExcel } from "../support/excel/open-excel";

describe("opening a new workbook beside the one that is open", () => {
  const opened: string[] = [];
  beforeEach(() => {
    opened.length = 0;
    openExcel({ openBeside: (base64) => opened.push(base64) });
  });

  test.each([0, 1, 3, 8_192, 8_193, 20_000])("gives Excel all %i bytes of it, whatever they are", async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    await openNewWorkbook(bytes);
    expect(opened).toHaveLength(1);
    expect([...Buffer.from(opened[0] ?? "", "base64")]).toEqual([...bytes]);
  });

  test("is said to be possible where Excel says so", () => {
    expect(newWorkbookHost().opensWorkbooks).toBe(true);
  });
});
