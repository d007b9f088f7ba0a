import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { areaBetween } from "../../../src/workbench/host/model/area";
import { deletion, insertion, shiftedArea, shiftedCell } from "../../../src/workbench/host/model/shift";
import { batch, makeTable, openedHost, read, write } from "./opened-host";

const area = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(6), fc.nat(6)).map(([row, column, rows, columns]) => areaBetween(row, column, row + rows, column + columns));

describe("areas", () => {
  test("keep exactly the cells they had, and what comes in between them", () => {
    fc.assert(fc.property(area, fc.nat(14), fc.integer({ min: 1, max: 4 }), fc.boolean(), (place, at, count, isInsertion) => {
      const lines = areaBetween(at, 0, at + count - 1, 16_383);
      const shift = isInsertion ? insertion(lines, "down") : deletion(lines, "up");
      const survivors = Array.from({ length: place.rows }, (_, row) => shiftedCell(place.row + row, place.column, shift)).filter((cell) => cell !== null);
      const moved = shiftedArea(place, shift);
      expect(moved?.row ?? null).toBe(survivors[0]?.row ?? null);
      expect(moved === null ? null : moved.row + moved.rows - 1).toBe(survivors.at(-1)?.row ?? null);
    }));
  });

  test("are where they were after an insertion is taken back", () => {
    fc.assert(fc.property(area, area, fc.constantFrom("down", "right"), (place, inserted, push) => {
      const there = shiftedArea(place, insertion(inserted, push));
      const back = there === null ? null : shiftedArea(there, deletion(inserted, push === "down" ? "up" : "left"));
      expect(back).toEqual(place);
    }));
  });
});

describe("rows that come in above", () => {
  beforeEach(async () => {
    openedHost();
    await makeTable("Sheet1", "B5", "Plan", [["番号", "値"], [1, 10], [2, 20]]);
    await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("E1").formulas = [["=$C$6+SUM(B6:B7)"]];
      context.workbook.names.add("First", sheet.getRange("C6"));
      sheet.names.add("Local", "=Sheet1!$B$6:$B$7");
      sheet.getRange("C6:C7").dataValidation.rule = { custom: { formula: "=$C6>$B6" } };
      const format = sheet.getRange("B6:C7").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=($B6="")+N("plan:rule")';
      sheet.getRange("6:6").format.rowHeight = 40;
      sheet.pageLayout.setPrintTitleRows("$5:$5");
      sheet.freezePanes.freezeRows(5);
    });
    await batch((context) => context.workbook.worksheets.getItem("Sheet1").getRange("3:4").insert("Down"));
  });

  test("take everything with them: tables, formulas, names, rules, sizes, print titles", async () => {
    const found = await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      return {
        table: context.workbook.tables.getItem("Plan").getRange().load("address"),
        formula: sheet.getRange("E1").load("formulas"),
        name: context.workbook.names.getItem("First").load("formula"),
        local: sheet.names.getItem("Local").load("formula,scope"),
        rule: sheet.getRange("C8:C9").dataValidation.load("rule,type"),
        other: sheet.getRange("C6:C7").dataValidation.load("type"),
        format: sheet.getRange("B8:C9").conditionalFormats.load("items/custom/rule/formula"),
        height: sheet.getRange("8:8").format.load("rowHeight"),
        titles: sheet.pageLayout.getPrintTitleRows().load("address"),
      };
    });
    expect(found.table.address).toBe("Sheet1!B7:C9");
    expect(found.formula.formulas).toEqual([["=$C$8+SUM(B8:B9)"]]);
    expect(found.name.formula).toBe("=Sheet1!$C$8");
    expect([found.local.formula, found.local.scope]).toEqual(["=Sheet1!$B$8:$B$9", "Worksheet"]);
    expect(found.rule.rule).toEqual({ custom: { formula: "=$C8>$B8" } });
    expect(found.other.type).toBe("None");
    expect(found.format.items.map((format) => format.custom.rule.formula)).toEqual(['=($B8="")+N("plan:rule")']);
    expect(found.height.rowHeight).toBe(40);
    expect(found.titles.address).toBe("Sheet1!7:7");
  });

  test("and the first row deleted again leave rules written for the row that is first then", async () => {
    await batch((context) => context.workbook.tables.getItem("Plan").rows.getItemAt(0).delete());
    const [rule, formats] = await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      return [sheet.getRange("C8").dataValidation.load("rule"), sheet.getRange("B8").conditionalFormats.load("items/custom/rule/formula")] as const;
    });
    expect(rule.rule).toEqual({ custom: { formula: "=$C8>$B8" } });
    expect(formats.items.map((format) => format.custom.rule.formula)).toEqual(['=($B8="")+N("plan:rule")']);
  });

  test("leave #REF! where what was pointed at is deleted", async () => {
    await batch((context) => context.workbook.worksheets.getItem("Sheet1").getRange("7:9").delete("Up"));
    expect((await read("Sheet1", "E1")).formulas).toEqual([["=#REF!+SUM(#REF!)"]]);
    const name = await batch((context) => context.workbook.names.getItem("First").load("formula,type"));
    expect([name.formula, name.type]).toEqual(["=Sheet1!#REF!", "Error"]);
  });
});

describe("renaming a sheet", () => {
  test("is followed by formulas and names", async () => {
    openedHost();
    await batch((context) => { context.workbook.worksheets.add("表 紙"); });
    await write("Sheet1", "A1", [["='表 紙'!A1&\"'表 紙'!\""]]);
    await batch((context) => {
      context.workbook.names.add("Cover", "='表 紙'!$A$1");
      context.workbook.worksheets.getItem("表 紙").name = "表紙";
    });
    expect((await read("Sheet1", "A1")).formulas).toEqual([["=表紙!A1&\"'表 紙'!\""]]);
    const name = await batch((context) => context.workbook.names.getItem("Cover").load("formula"));
    expect(name.formula).toBe("=表紙!$A$1");
  });
});
