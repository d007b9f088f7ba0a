import { beforeEach, describe, expect, test } from "@jest/globals";
import { batch, codeOf, openedHost, read } from "./opened-host";

beforeEach(() => void openedHost());

const cells = (context: Excel.RequestContext, address: string): Excel.Range => context.workbook.worksheets.getItem("Sheet1").getRange(address);

/** A rule with its numbers as Excel tells them. */
function asFormulas(rule: unknown): unknown {
  return JSON.parse(JSON.stringify(rule, (_, value: unknown) => (typeof value === "number" ? `=${value}` : value)));
}

describe("validation", () => {
  test("reads back as it was set, message by message", async () => {
    const errorAlert = { message: "一覧から選んでください", showAlert: true, style: "Warning", title: "入力" };
    const prompt = { message: "選ぶ", showPrompt: true, title: "状態" };
    await batch((context) => {
      const { dataValidation } = cells(context, "B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "済,未" } };
      Reflect.set(dataValidation, "errorAlert", errorAlert);
      dataValidation.prompt = prompt;
      dataValidation.ignoreBlanks = false;
    });
    const rule = await batch((context) => cells(context, "B3:B4").dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks"));
    expect([rule.rule, rule.type, rule.errorAlert, rule.prompt, rule.ignoreBlanks]).toEqual([{ list: { inCellDropDown: true, source: "済,未" } }, "List", errorAlert, prompt, false]);
  });

  test("of every kind keeps its formulas; bounds read back as formulas", async () => {
    const rules: Excel.DataValidationRule[] = [
      { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } },
      { decimal: { formula1: "=$A$1", operator: "GreaterThan" } },
      { textLength: { formula1: 255, operator: "LessThan" } },
      { custom: { formula: "=$B2<>\"\"" } },
      { list: { inCellDropDown: false, source: "=Statuses" } },
    ];
    for (const rule of rules) {
      await batch((context) => { cells(context, "A1").dataValidation.rule = rule; });
      const read = await batch((context) => cells(context, "A1").dataValidation.load("rule"));
      expect(read.rule).toEqual(asFormulas(rule));
    }
  });

  test("of cells with different rules is mixed, and one rule takes the place of another", async () => {
    await batch((context) => {
      cells(context, "A1:A9").dataValidation.rule = { custom: { formula: "=$A1>0" } };
      cells(context, "A4:A5").dataValidation.rule = { custom: { formula: "=$A4>5" } };
    });
    const [whole, upper, lower] = await batch((context) => ["A1:A9", "A1:A3", "A7:A9"].map((address) => cells(context, address).dataValidation.load("type,rule")));
    expect(whole?.type).toBe("MixedCriteria");
    expect(upper?.rule).toEqual({ custom: { formula: "=$A1>0" } });
    expect(lower?.rule).toEqual({ custom: { formula: "=$A7>0" } });
  });

  test("refuses lists written out and formulas of more than 255 characters, and several kinds at once", async () => {
    for (const rule of [{ list: { inCellDropDown: true, source: "あ".repeat(256) } }, { custom: { formula: `=${"A1+".repeat(90)}A1` } }, { custom: { formula: "=A1" }, list: { inCellDropDown: true, source: "a" } }, {}]) {
      expect(await codeOf((context) => { cells(context, "A1").dataValidation.rule = rule; })).toBe("InvalidArgument");
    }
  });

  test("of several areas at once is one rule", async () => {
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").getRanges("A5:A9,C5:C9").dataValidation.rule = { custom: { formula: "=$A5>0" } }; });
    const rule = await batch((context) => cells(context, "C5:C9").dataValidation.load("type"));
    expect(rule.type).toBe("Custom");
  });
});

describe("conditional formats", () => {
  const add = (context: Excel.RequestContext, address: string, formula: string): Excel.ConditionalFormat => {
    const format = cells(context, address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFEEDD";
    format.custom.format.font.bold = true;
    return format;
  };

  test("that come later win, and keep formula and look", async () => {
    await batch((context) => { add(context, "A1:B9", "=$A1=1"); add(context, "B1:B9", "=$A1=2").stopIfTrue = true; });
    const formats = await batch((context) => cells(context, "A1:C9").conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color,items/customOrNullObject/format/font/bold"));
    expect(formats.items.map((format) => [format.type, format.priority, format.stopIfTrue, format.customOrNullObject.rule.formula, format.customOrNullObject.format.fill.color, format.customOrNullObject.format.font.bold])).toEqual([
      ["Custom", 0, true, "=$A1=2", "#FFEEDD", true],
      ["Custom", 1, false, "=$A1=1", "#FFEEDD", true],
    ]);
  });

  test("are deleted one by one and touch only their own cells", async () => {
    await batch((context) => { add(context, "A1:A9", "=$A1=1"); add(context, "C1:C9", "=$A1=2"); });
    const [counts, one] = await batch((context) => [["A1:A9", "B1", "A1:C9"].map((address) => cells(context, address).conditionalFormats.getCount()), cells(context, "A1").conditionalFormats.getItemAt(0).load("id")] as const);
    expect(counts.map((count) => count.value)).toEqual([1, 0, 2]);
    await batch((context) => cells(context, "A1:C9").conditionalFormats.getItem(one.id).delete());
    const [left, gone] = await batch((context) => [cells(context, "A1:C9").conditionalFormats.getCount(), cells(context, "A1:C9").conditionalFormats.getItemOrNullObject(one.id).load("id")] as const);
    expect([left.value, gone.isNullObject]).toEqual([1, true]);
  });

  test("refuse structured references, and kinds that are not written", async () => {
    expect(await codeOf((context) => add(context, "A1", "=[@列]=1"))).toBe("InvalidArgument");
    expect(await codeOf((context) => cells(context, "A1").conditionalFormats.add("ColorScale"))).toBe("NotImplemented");
  });

  test("over several areas tell all of them", async () => {
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").getRanges("A1:A9,C1:C9").conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1"; });
    const [ranges, single] = await batch((context) => {
      const format = cells(context, "C1").conditionalFormats.getItemAt(0);
      return [format.getRanges().load("address,areaCount"), format.getRangeOrNullObject().load("address")] as const;
    });
    expect([ranges.address, ranges.areaCount, single.isNullObject]).toEqual(["Sheet1!A1:A9,Sheet1!C1:C9", 2, true]);
  });
});

describe("looks", () => {
  test("read back for cells that share them, and as null for cells that do not", async () => {
    await batch((context) => {
      const { format } = cells(context, "A1:B2");
      format.fill.color = "#112233";
      format.font.color = "red";
      format.font.size = 9;
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 0;
      format.protection.locked = false;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").color = "#BFBFBF";
    });
    const [same, mixed] = await batch((context) => ["A1:B2", "A1:C2"].map((address) => cells(context, address).format.load("horizontalAlignment,verticalAlignment,wrapText,fill/color,font/color,font/size,font/bold,font/name,protection/locked")));
    expect([same?.horizontalAlignment, same?.verticalAlignment, same?.wrapText, same?.fill.color, same?.font.color, same?.font.size, same?.font.bold, same?.font.name, same?.protection.locked]).toEqual(["Center", "Top", true, "#112233", "#FF0000", 9, true, "Calibri", false]);
    expect([mixed?.horizontalAlignment, mixed?.fill.color, mixed?.font.size, mixed?.font.name, mixed?.protection.locked]).toEqual([null, null, null, "Calibri", null]);
    const borders = await batch((context) => ["A1:B1", "A2:B2"].map((address) => cells(context, address).format.borders.getItem("EdgeBottom").load("style,color,weight")));
    expect(borders.map((border) => [border.style, border.color, border.weight])).toEqual([["None", "#000000", "Thin"], ["Continuous", "#BFBFBF", "Thin"]]);
  });

  test("of whole columns hold for cells that nobody used yet", async () => {
    await batch((context) => { cells(context, "C:D").format.protection.locked = false; cells(context, "C:D").format.columnWidth = 105; });
    const [format, outside] = await batch((context) => ["D999", "E999"].map((address) => cells(context, address).format.load("columnWidth,protection/locked")));
    expect([format?.columnWidth, format?.protection.locked, outside?.columnWidth, outside?.protection.locked]).toEqual([105, false, 48, true]);
  });

  test("of cells, rows and columns are set and read in one call each", async () => {
    await batch((context) => {
      cells(context, "A1:B1").setCellProperties([[{ format: { fill: { color: "#AABBCC" } } }, { format: { font: { bold: true } } }]]);
      cells(context, "A1:A2").setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 40 } }]);
    });
    const [read, height] = await batch((context) => [cells(context, "A1:B1").getCellProperties({ format: { fill: { color: true }, font: { bold: true } } }), cells(context, "A2").format.load("rowHeight")] as const);
    expect(read.value).toEqual([[{ format: { fill: { color: "#AABBCC" }, font: { bold: false } } }, { format: { fill: { color: "#FFFFFF" }, font: { bold: true } } }]]);
    expect(height.rowHeight).toBe(40);
  });

  test("carry links with their text", async () => {
    await batch((context) => { cells(context, "A1").hyperlink = { documentReference: "'表紙'!A1", textToDisplay: "表紙へ" }; });
    const range = await batch((context) => cells(context, "A1").load("hyperlink,values"));
    expect([range.hyperlink, range.values]).toEqual([{ documentReference: "'表紙'!A1", textToDisplay: "表紙へ" }, [["表紙へ"]]]);
  });

  test("and contents are cleared apart", async () => {
    await batch((context) => { cells(context, "A1").values = [["x"]]; cells(context, "A1").format.fill.color = "#AABBCC"; cells(context, "A1").clear("Contents"); });
    expect((await read("Sheet1", "A1")).values).toEqual([[""]]);
    const fill = await batch((context) => cells(context, "A1").format.fill.load("color"));
    expect(fill.color).toBe("#AABBCC");
  });
});
