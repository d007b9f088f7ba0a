import { beforeEach, describe, expect, test } from "@jest/globals";
import type { HostExcel } from "../../../src/workbench/host/host-excel";
import { batch, codeOf, makeTable, openedHost, read, write } from "./opened-host";

let host: HostExcel;

beforeEach(async () => {
  host = openedHost();
  await makeTable("Sheet1", "B2", "Plan", [["番号", "名", "値"], ["1", "a", 10], ["2", "b", 20]]);
});

const plan = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Plan");

async function addressOf(work: (context: Excel.RequestContext) => Excel.Range): Promise<string> {
  return (await batch((context) => work(context).load("address"))).address.replace("Sheet1!", "");
}

describe("a table", () => {
  test("tells its parts, columns and looks", async () => {
    const [table, addresses] = await batch((context) => {
      const target = plan(context).load("id,name,style,showBandedRows,showFilterButton,showHeaders,showTotals,columns/items/id,columns/items/name,columns/items/index,worksheet/name");
      return [target, [target.getRange(), target.getHeaderRowRange(), target.getDataBodyRange(), target.columns.getItem("値").getRange()].map((range) => range.load("address"))] as const;
    });
    expect(addresses.map((range) => range.address)).toEqual(["Sheet1!B2:D4", "Sheet1!B2:D2", "Sheet1!B3:D4", "Sheet1!D2:D4"]);
    expect(table.columns.items.map((column) => [column.id, column.name, column.index])).toEqual([[1, "番号", 0], [2, "名", 1], [3, "値", 2]]);
    expect([table.style, table.showBandedRows, table.showFilterButton, table.showHeaders, table.showTotals, table.worksheet.name]).toEqual(["TableStyleMedium2", true, true, true, false, "Sheet1"]);
  });

  test("keeps its headers apart from each other and never empty", async () => {
    await write("Sheet1", "B2:D2", [["名", "名", ""]]);
    const table = await batch((context) => plan(context).load("columns/items/name"));
    expect(table.columns.items.map((column) => column.name)).toEqual(["名2", "名", "列1"]);
    expect((await read("Sheet1", "B2:D2")).values).toEqual([["名2", "名", "列1"]]);
  });

  test("shows this row's cells short inside and with its name outside", async () => {
    await write("Sheet1", "D3", [["=Plan[[#This Row],[番号]]*2"]]);
    await write("Sheet1", "F3", [["=Plan[[#This Row],[番号]]+SUM(Plan[値])"]]);
    expect((await read("Sheet1", "D3:F3")).formulas).toEqual([["=[@番号]*2", "", "=Plan[@番号]+SUM(Plan[値])"]]);
  });

  test("brackets headers with special characters", async () => {
    await write("Sheet1", "B2", [["番号 (1)"]]);
    await write("Sheet1", "D3", [["=[@[番号 (1)]]"]]);
    expect((await read("Sheet1", "D3")).formulas).toEqual([["=[@[番号 (1)]]"]]);
  });

  test("shows its own columns without its name, unless the Excel is one that shows it", async () => {
    await write("Sheet1", "D3", [["=SUM(Plan[番号])+SUM(Plan[[番号]:[名]])"]]);
    await write("Sheet1", "D4", [['=SUM([番号])&"[番号]"']]);
    await write("Sheet1", "F3", [["=SUM(Plan[番号])"]]);
    expect((await read("Sheet1", "D3:F4")).formulas).toEqual([["=SUM([番号])+SUM([[番号]:[名]])", "", "=SUM(Plan[番号])"], ['=SUM([番号])&"[番号]"', "", ""]]);
    host = openedHost({ settings: { ownColumns: "qualified" } });
    await makeTable("Sheet1", "B2", "Plan", [["番号", "値"], ["1", 0]]);
    await write("Sheet1", "C3", [["=SUM([番号])"]]);
    expect((await read("Sheet1", "C3")).formulas).toEqual([["=SUM(Plan[番号])"]]);
  });

  test("follows headers with signs that mean something in references, and refuses them bare", async () => {
    await write("Sheet1", "D3", [["=[@番号]+SUM([番号])"]]);
    await write("Sheet1", "B2", [["番号[件]#1"]]);
    expect((await read("Sheet1", "D3")).formulas).toEqual([["=[@[番号'[件']'#1]]+SUM([番号'[件']'#1])"]]);
    const formulaOf = (formula: string) => (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Sheet1").getRange("D4").formulas = [[formula]]; };
    for (const refused of ["=Plan[[#This Row],[番号[件]#1]]", "=SUM(Plan[番号[件]#1])", "=SUM(Plan[番号#1])", "=SUM(Plan[it's])", "=[@[番号@]]"]) expect([refused, await codeOf(formulaOf(refused))]).toEqual([refused, "InvalidArgument"]);
    for (const taken of ["=Plan[[#This Row],[番号'[件']'#1]]", "=SUM(Plan[[番号'[件']'#1]])", "=ROWS(Plan[#All])", "=ROWS(Plan[[#All],[名]])", '="[#"', "=[1]Sheet1!$A$1"]) expect([taken, await codeOf(formulaOf(taken))]).toEqual([taken, null]);
  });

  test("refuses [@列] outside a table", async () => {
    expect(await codeOf((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("H9").formulas = [["=[@番号]"]]; })).toBe("InvalidArgument");
  });

  test("renamed, and with renamed headers, is followed by formulas everywhere", async () => {
    await write("Sheet1", "F3:F4", [['=SUM(Plan[値])&"Plan[値]"'], ["=Plan[@番号]"]]);
    await batch((context) => { plan(context).name = "計画"; });
    await write("Sheet1", "D2", [["金額"]]);
    expect((await read("Sheet1", "F3:F4")).formulas).toEqual([['=SUM(計画[金額])&"Plan[値]"'], ["=計画[@番号]"]]);
  });

  test("gives the formula of a calculated column to rows that come in", async () => {
    await batch((context) => {
      Reflect.set(plan(context).columns.getItem("値").getDataBodyRange(), "formulas", "=[@番号]&[@名]");
      plan(context).rows.add(1);
      plan(context).rows.add();
    });
    expect((await read("Sheet1", "B3:D6")).formulas).toEqual([[1, "a", "=[@番号]&[@名]"], ["", "", "=[@番号]&[@名]"], [2, "b", "=[@番号]&[@名]"], ["", "", "=[@番号]&[@名]"]]);
  });

  test("takes in rows and columns at its ends and inside, pushing what stands beyond", async () => {
    await write("Sheet1", "B6:F6", [["below", "", "", "", "beside"]]);
    await batch((context) => {
      plan(context).rows.add(0, [[0, "first", 0]]);
      plan(context).columns.add(0, undefined, "左");
      plan(context).columns.add(undefined, [["右"], [1], [2], [3]]);
      plan(context).columns.add(2, undefined, "中");
    });
    expect(await addressOf((context) => plan(context).getRange())).toBe("B2:G5");
    expect((await read("Sheet1", "B2:G3")).values).toEqual([["左", "番号", "中", "名", "値", "右"], ["", 0, "", "first", 0, 1]]);
    expect((await read("Sheet1", "B7:F7")).values[0]).toEqual(["below", "", "", "", ""]);
  });

  test("loses rows and columns, but never its last row", async () => {
    await batch((context) => {
      plan(context).columns.getItem("名").delete();
      plan(context).rows.getItemAt(0).delete();
      plan(context).rows.getItemAt(0).delete();
    });
    expect(await addressOf((context) => plan(context).getRange())).toBe("B2:C3");
    expect((await read("Sheet1", "B2:C3")).values).toEqual([["番号", "値"], ["", ""]]);
  });

  test("is resized around its header row", async () => {
    await write("Sheet1", "E2:E6", [["追加"], [1], [2], [3], [4]]);
    await batch((context) => plan(context).resize("B2:E6"));
    const table = await batch((context) => plan(context).load("columns/items/name"));
    expect(table.columns.items.map((column) => column.name)).toEqual(["番号", "名", "値", "追加"]);
    expect(await codeOf((context) => plan(context).resize("B3:E6"))).toBe("InvalidArgument");
    expect(await codeOf((context) => plan(context).resize("B2:E2"))).toBe("InvalidArgument");
  });

  test("hides the rows that its filter leaves out", async () => {
    await batch((context) => plan(context).columns.getItem("名").filter.applyValuesFilter(["b"]));
    const rows = await batch((context) => [3, 4].map((row) => context.workbook.worksheets.getItem("Sheet1").getRange(`${row}:${row}`).load("rowHidden")));
    expect(rows.map((row) => row.rowHidden)).toEqual([true, false]);
    await batch((context) => plan(context).clearFilters());
    const shown = await batch((context) => context.workbook.worksheets.getItem("Sheet1").getRange("3:4").load("rowHidden"));
    expect(shown.rowHidden).toBe(false);
  });

  test("sorts its data rows", async () => {
    await batch((context) => plan(context).sort.apply([{ key: 0, ascending: false }]));
    expect((await read("Sheet1", "B2:D4")).values).toEqual([["番号", "名", "値"], [2, "b", 20], [1, "a", 10]]);
  });

  test("converted to a range leaves its cells, deleted takes them along", async () => {
    await batch((context) => plan(context).convertToRange());
    expect((await read("Sheet1", "B3")).values).toEqual([[1]]);
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").tables.add("B2:D4", true).delete(); });
    expect((await read("Sheet1", "B3")).values).toEqual([[""]]);
    expect(host.book.tables).toEqual([]);
  });

  test("without headers of its own pushes the cells below down by one", async () => {
    await write("Sheet1", "H2:H4", [["x"], ["y"], ["below"]]);
    await batch((context) => context.workbook.worksheets.getItem("Sheet1").tables.add("H2:H3", false));
    expect((await read("Sheet1", "H2:H5")).values).toEqual([["列1"], ["x"], ["y"], ["below"]]);
  });
});

describe("tables refuse", () => {
  test("names that are taken, impossible, or look like cells", async () => {
    await batch((context) => context.workbook.names.add("Rate", "=Sheet1!$A$1"));
    await makeTable("Sheet1", "H2", "Other", [["a"], [1]]);
    for (const name of ["plan", "Rate", "Q1", "R1C1", "C", "with space", "1st", "", "a".repeat(256)]) {
      expect([name, await codeOf((context) => { context.workbook.tables.getItem("Other").name = name; })]).toEqual([name, "InvalidArgument"]);
    }
    expect(await codeOf((context) => context.workbook.names.add("Plan", "=Sheet1!$A$1"))).toBe("InvalidArgument");
  });

  test("to overlap each other or to stand over merged cells", async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").tables.add("D4:F6", true))).toBe("InvalidArgument");
    await batch((context) => context.workbook.worksheets.getItem("Sheet1").getRange("H2:H3").merge());
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").tables.add("H2:I4", true))).toBe("InvalidOperation");
  });

  test("to be cut by cells that come in or go", async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("C1").insert("Down"))).toBe("InvalidOperation");
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A3").delete("Left"))).toBe("InvalidOperation");
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("2:2").delete("Up"))).toBe("InvalidOperation");
  });
});

describe("under a filter", () => {
  const values = (): (string | number)[][] => [[1, "a", 10], [2, "b", 20], [3, "c", 30]].map((row) => row);

  async function filtered(): Promise<void> {
    await batch((context) => {
      plan(context).rows.add(undefined, [[3, "c", 30]]);
      plan(context).columns.getItem("名").filter.applyValuesFilter(["a", "c"]);
    });
  }

  test("content for several rows is misplaced: the first row's goes into every row in sight", async () => {
    await filtered();
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("D3:D5").values = [[100], [200], [300]]; });
    expect((await read("Sheet1", "D3:D5")).values).toEqual([[100], [20], [100]]);
  });

  test("single rows and cells are written where they are, hidden ones too", async () => {
    await filtered();
    await batch((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [index, line] of values().entries()) sheet.getRange(`B${index + 3}:D${index + 3}`).values = [line.map((value) => `${value}!`)];
    });
    expect((await read("Sheet1", "D3:D5")).values).toEqual([["10!"], ["20!"], ["30!"]]);
  });

  test("data rows are not deleted", async () => {
    await filtered();
    await batch((context) => plan(context).getDataBodyRange().getRow(0).delete("Up"));
    expect((await read("Sheet1", "B3:B5")).values).toEqual([[1], [2], [3]]);
  });

  test("all is done as asked where rows are hidden by hand, or Excel is one without that fault", async () => {
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("4:4").rowHidden = true; });
    await batch((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("D3:D4").values = [[100], [200]]; });
    expect((await read("Sheet1", "D3:D4")).values).toEqual([[100], [200]]);
    host = openedHost({ settings: { underFilter: "asAsked" } });
    await makeTable("Sheet1", "B2", "Plan", [["番号", "名", "値"], ...values()]);
    await batch((context) => plan(context).columns.getItem("名").filter.applyValuesFilter(["c"]));
    await write("Sheet1", "D3:D5", [[7], [8], [9]]);
    expect((await read("Sheet1", "D3:D5")).values).toEqual([[7], [8], [9]]);
  });
});
