import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { HostExcel } from "../../../src/workbench/host/host-excel";
import { batch, codeOf, openedHost, read, write } from "./opened-host";

let host: HostExcel;

beforeEach(() => {
  host = openedHost();
});

describe("cells", () => {
  test("keep numbers, texts and truth values of any kind as they were written", async () => {
    const content = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.boolean(), fc.stringMatching(/^[ぁ-んー一-龠a-z][ぁ-んー一-龠a-z ]{0,8}$/u).filter((text) => !/^(true|false)$/iu.test(text.trim())));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 5 }), async (rows) => {
      const range = await batch((context) => {
        const target = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(3, 2, rows.length, 2);
        target.values = rows;
        return target.load("values");
      });
      expect(range.values).toEqual(rows);
    }), { numRuns: 25 });
  });

  test("read texts that look like numbers, dates and percentages as such, and none behind an apostrophe", async () => {
    await write("Sheet1", "A1:A8", [["12"], ["57.5%"], ["2022/4/1"], ["4-1"], ["1,234"], ["'4-1"], ["'=A1"], ["true"]]);
    const { values, formulas, numberFormat } = await read("Sheet1", "A1:A8");
    expect(values).toEqual([[12], [0.575], [44652], [36251], [1234], ["4-1"], ["=A1"], [true]]);
    expect(formulas[6]).toEqual(["=A1"]);
    expect(numberFormat.map((row) => String(row[0]))).toEqual(["General", "0.00%", "m/d/yyyy", "d-mmm", "#,##0", "General", "General", "General"]);
  });

  test("formatted as text keep every text, formulas too", async () => {
    await batch((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["1-1"], ["=1+1"]];
    });
    const { values, formulas } = await read("Sheet1", "A1:A2");
    expect(values).toEqual([["1-1"], ["=1+1"]]);
    expect(formulas).toEqual(values);
  });

  test("stay as they are for null and become empty for an empty text", async () => {
    await write("Sheet1", "A1:C1", [["a", "b", "c"]]);
    await write("Sheet1", "A1:C1", [[null, "", "d"]]);
    expect((await read("Sheet1", "A1:C1")).values).toEqual([["a", "", "d"]]);
    expect((await read("Sheet1", "A1:C1")).valueTypes).toEqual([["String", "Empty", "String"]]);
  });

  test("take one value for all of a range, and one formula with its references following", async () => {
    await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      Reflect.set(sheet.getRange("A1:A3"), "values", 7);
      Reflect.set(sheet.getRange("B1:B3"), "formulas", "=A1+$A$1");
    });
    expect((await read("Sheet1", "A1:B3")).formulas).toEqual([[7, "=A1+$A$1"], [7, "=A2+$A$1"], [7, "=A3+$A$1"]]);
  });

  test("hold a formula without a value until somebody calculates", async () => {
    await write("Sheet1", "A1", [["=1+1"]]);
    expect((await read("Sheet1", "A1")).values).toEqual([[""]]);
    const sheet = host.book.sheets[0];
    if (sheet !== undefined) sheet.cells.set(0, 0, { ...sheet.cells.at(0, 0), value: 2 });
    await write("Sheet1", "A1", [["=1+1"]]);
    expect((await read("Sheet1", "A1")).values).toEqual([[2]]);
  });

  test("drop the prefixes of newer functions when formulas are read", async () => {
    await write("Sheet1", "A1", [['=_xlfn.TEXTJOIN("_xlfn.",TRUE(),B1:B3)']]);
    expect((await read("Sheet1", "A1")).formulas).toEqual([['=TEXTJOIN("_xlfn.",TRUE(),B1:B3)']]);
  });

  test("arrive whole when the client cuts a large write into pieces", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `行${row}`, row % 2 === 0]);
    const range = await batch((context) => {
      const target = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D1001");
      target.values = rows;
      return target.load("values");
    });
    expect(range.values).toEqual(rows);
    expect(host.syncCount).toBe(1);
  });
});

describe("a range refuses", () => {
  test("a grid of another size", async () => {
    expect(await codeOf((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]]; })).toBe("InvalidArgument");
  });

  test("to be written when it is unbounded; reading it gives null", async () => {
    expect(await codeOf((context) => { Reflect.set(context.workbook.worksheets.getItem("Sheet1").getRange("A:B"), "values", 1); })).toBe("InvalidArgument");
    expect((await read("Sheet1", "A:B")).values).toBeNull();
  });

  test("places outside the sheet and addresses that are none", async () => {
    for (const address of ["A0", "XFE1", "A1048577", "何か", "Other!A1"]) {
      expect([address, await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address"))]).toEqual([address, "InvalidArgument"]);
    }
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe("InvalidArgument");
  });

  test("to be read when it holds too many cells", async () => {
    host = openedHost({ settings: { mostCells: 100 } });
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1:K10").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("from a range", () => {
  test("others are reached", async () => {
    const found = await batch((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D5");
      const others = [range.getCell(1, 1), range.getRow(0), range.getColumn(2), range.getLastRow(), range.getLastColumn(), range.getLastCell(), range.getOffsetRange(1, -1), range.getResizedRange(1, 1), range.getRowsBelow(2), range.getRowsAbove(1), range.getColumnsAfter(1), range.getBoundingRect("F9"), range.getEntireRow(), range.getEntireColumn(), range.getIntersectionOrNullObject("C4:Z9")];
      return others.map((other) => other.load("address"));
    });
    expect(found.map((range) => range.address.replace("Sheet1!", ""))).toEqual(["C3", "B2:D2", "D2:D5", "B5:D5", "D2:D5", "D5", "A3:C6", "B2:E6", "B6:D7", "B1:D1", "E2:E5", "B2:F9", "2:5", "B:D", "C4:D5"]);
  });

  test("its used part is found, or is a null object when there is none", async () => {
    await write("Sheet1", "C3:D4", [[1, ""], ["", 2]]);
    const [used, none] = await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      return [sheet.getRangeByIndexes(0, 0, 500, 64).getUsedRangeOrNullObject(true).load("address"), sheet.getRange("F1:H9").getUsedRangeOrNullObject(false).load("address")];
    });
    expect(used.address).toBe("Sheet1!C3:D4");
    expect(none.isNullObject).toBe(true);
  });

  test("follows its cells when rows come in and go", async () => {
    await write("Sheet1", "B5", [["mine"]]);
    const range = await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const mine = sheet.getRange("B5");
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("1:1").delete("Up");
      return mine.load("address,values");
    });
    expect(range.address).toBe("Sheet1!B6");
    expect(range.values).toEqual([["mine"]]);
  });

  test("is dead once its cells are deleted", async () => {
    expect(await codeOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const mine = sheet.getRange("B5");
      mine.load("address");
      sheet.getRange("4:6").delete("Up");
      mine.load("address");
    })).toBe("ItemNotFound");
  });

  test("nothing is left held when a batch is over", async () => {
    await read("Sheet1", "A1:B2");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.referenceCount).toBe(0);
  });
});

describe("sorting a range", () => {
  test("puts numbers before texts and empty cells last, and leaves rules where they are", async () => {
    await write("Sheet1", "A1:B4", [["b", 1], [2, 2], ["", 3], [1, 4]]);
    await batch((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4");
      range.getCell(0, 0).format.fill.color = "#FF0000";
      range.getCell(1, 0).dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
      range.sort.apply([{ key: 0, ascending: true }]);
    });
    expect((await read("Sheet1", "A1:B4")).values).toEqual([[1, 4], [2, 2], ["b", 1], ["", 3]]);
    const [fill, rule] = await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      return [sheet.getRange("A3").format.fill.load("color"), sheet.getRange("A2").dataValidation.load("type")] as const;
    });
    expect(fill.color).toBe("#FF0000");
    expect(rule.type).toBe("WholeNumber");
  });
});
