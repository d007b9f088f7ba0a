import { beforeEach, describe, expect, test } from "@jest/globals";
import type { HostExcel } from "../../../src/workbench/host/host-excel";
import { batch, codeOf, makeTable, openedHost, read, write } from "./opened-host";

let host: HostExcel;

beforeEach(() => {
  host = openedHost();
});

const sheet = (context: Excel.RequestContext, name = "Sheet1"): Excel.Worksheet => context.workbook.worksheets.getItem(name);

describe("sheets", () => {
  test("are added behind the others, found by name and id, and deleted", async () => {
    const added = await batch((context) => context.workbook.worksheets.add("計画").load("id,name,position,visibility"));
    expect([added.name, added.position, added.visibility]).toEqual(["計画", 1, "Visible"]);
    const found = await batch((context) => [sheet(context, added.id).load("name"), context.workbook.worksheets.getItemOrNullObject("なし").load("name")]);
    expect([found[0]?.name, found[1]?.isNullObject]).toEqual(["計画", true]);
    await batch((context) => sheet(context, "計画").delete());
    expect(host.book.sheets.map((each) => each.name)).toEqual(["Sheet1"]);
    expect(await codeOf((context) => sheet(context).delete())).toBe("InvalidOperation");
  });

  test("refuse names that are taken or impossible", async () => {
    expect(await codeOf((context) => context.workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
    for (const name of ["a/b", "a:b", "[a]", "'a", "", "a".repeat(32), "History"]) {
      expect([name, await codeOf((context) => { sheet(context).name = name; })]).toEqual([name, "InvalidArgument"]);
    }
  });

  test("keep colour, gridlines and place among the others", async () => {
    await batch((context) => {
      const added = context.workbook.worksheets.add("先頭");
      added.position = 0;
      added.tabColor = "#1F4E79";
      added.showGridlines = false;
    });
    const found = await batch((context) => sheet(context, "先頭").load("position,tabColor,showGridlines"));
    expect([found.position, found.tabColor, found.showGridlines]).toEqual([0, "#1F4E79", false]);
  });

  test("keep rows and columns in sight", async () => {
    await batch((context) => sheet(context).freezePanes.freezeAt("A1:B4"));
    const location = await batch((context) => sheet(context).freezePanes.getLocationOrNullObject().load("address"));
    expect(location.address).toBe("Sheet1!A1:B4");
    await batch((context) => sheet(context).freezePanes.unfreeze());
    const none = await batch((context) => sheet(context).freezePanes.getLocationOrNullObject().load("address"));
    expect(none.isNullObject).toBe(true);
  });
});

describe("a protected sheet", () => {
  beforeEach(async () => {
    await makeTable("Sheet1", "A1", "Plan", [["a", "b"], [1, 2]]);
    await batch((context) => { sheet(context).getRange("B2").format.protection.locked = false; sheet(context).protection.protect({ allowFormatColumns: true }); });
  });

  test("says so, with what it allows", async () => {
    const protection = await batch((context) => sheet(context).protection.load("protected,options"));
    expect([protection.protected, protection.options.allowFormatColumns, protection.options.allowInsertRows, protection.options.selectionMode]).toEqual([true, true, false, "Normal"]);
  });

  test("lets unlocked cells be written and nothing else", async () => {
    await write("Sheet1", "B2", [[5]]);
    expect((await read("Sheet1", "B2")).values).toEqual([[5]]);
    const forbidden: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => { sheet(context).getRange("A2").values = [[1]]; },
      (context) => { sheet(context).getRange("B2").format.fill.color = "#FFFFFF"; },
      (context) => sheet(context).getRange("3:3").insert("Down"),
      (context) => context.workbook.tables.getItem("Plan").rows.add(),
      (context) => context.workbook.tables.getItem("Plan").resize("A1:B5"),
      (context) => { sheet(context).getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } }; },
      (context) => context.workbook.tables.getItem("Plan").sort.apply([{ key: 0 }]),
    ];
    for (const act of forbidden) expect(await codeOf(act)).toBe("AccessDenied");
    expect(await codeOf((context) => { sheet(context).getRange("B:B").format.columnWidth = 80; })).toBeNull();
  });

  test("is not protected twice, nor unprotected twice, unless the host is an older Excel", async () => {
    expect(await codeOf((context) => sheet(context).protection.protect())).toBe("AccessDenied");
    await batch((context) => sheet(context).protection.unprotect());
    expect(await codeOf((context) => sheet(context).protection.unprotect())).toBe("AccessDenied");
    host = openedHost({ settings: { protectionTwice: "ignored" } });
    expect(await codeOf((context) => { sheet(context).protection.unprotect(); sheet(context).protection.protect(); sheet(context).protection.protect(); })).toBeNull();
  });
});

describe("names", () => {
  test("over cells, of the workbook and of a sheet, are told apart", async () => {
    await batch((context) => {
      context.workbook.names.add("Rate", sheet(context).getRange("B2:B3"), "率");
      sheet(context).names.add("Rate", "=Sheet1!$C$2");
    });
    const [book, own] = await batch((context) => [context.workbook.names.load("items/name,items/formula,items/scope,items/comment,items/type"), sheet(context).names.getItem("Rate").load("formula,scope")] as const);
    expect(book.items.map((name) => [name.name, String(name.formula), name.scope, name.comment, name.type])).toEqual([["Rate", "=Sheet1!$B$2:$B$3", "Workbook", "率", "Range"]]);
    expect([own.formula, own.scope]).toEqual(["=Sheet1!$C$2", "Worksheet"]);
    const range = await batch((context) => context.workbook.names.getItem("Rate").getRange().load("address"));
    expect(range.address).toBe("Sheet1!B2:B3");
  });

  test("over a part of a table become fixed references", async () => {
    await makeTable("Sheet1", "A1", "Plan", [["a", "b"], [1, 2], [3, 4]]);
    const name = await batch((context) => context.workbook.names.add("Column", "=Plan[b]").load("formula"));
    expect(name.formula).toBe("=Sheet1!$B$2:$B$3");
  });
});

describe("the page", () => {
  test("keeps paper, scaling, margins, area, titles, head and foot", async () => {
    await batch((context) => {
      const { pageLayout } = sheet(context);
      pageLayout.orientation = "Landscape";
      Reflect.set(pageLayout, "paperSize", "A3");
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 28.8;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.rightHeader = "計画";
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    });
    const [page, area] = await batch((context) => {
      const { pageLayout } = sheet(context);
      return [pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally,headersFooters/defaultForAllPages/rightHeader,headersFooters/defaultForAllPages/centerFooter"), pageLayout.getPrintAreaOrNullObject().load("address")] as const;
    });
    expect([page.orientation, page.paperSize, page.zoom, page.leftMargin, page.topMargin, page.centerHorizontally]).toEqual(["Landscape", "A3", { horizontalFitToPages: 1 }, 28.8, 54, true]);
    expect([page.headersFooters.defaultForAllPages.rightHeader, page.headersFooters.defaultForAllPages.centerFooter, area.address]).toEqual(["計画", "&P / &N", "Sheet1!A1:F20"]);
    expect([host.book.sheets[0]?.page.header, host.book.sheets[0]?.page.footer]).toEqual(["&R計画", "&C&P / &N"]);
  });
});

describe("the pages of a sheet", () => {
  test("begin where breaks are set, in the scale that takes the place of fitting, and no longer once these are removed", async () => {
    await batch((context) => {
      const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheet(context);
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.zoom = { scale: 85 };
      for (const place of ["A31", "A5", "A31"]) horizontalPageBreaks.add(place);
      verticalPageBreaks.add("D1");
    });
    const [page, count, items] = await batch((context) => [sheet(context).pageLayout.load("zoom"), sheet(context).horizontalPageBreaks.getCount(), sheet(context).horizontalPageBreaks.load("items/rowIndex")] as const);
    expect([page.zoom, count.value, items.items.map(({ rowIndex }) => rowIndex)]).toEqual([{ scale: 85 }, 2, [4, 30]]);
    await batch((context) => sheet(context).horizontalPageBreaks.removePageBreaks());
    expect([host.book.sheets[0]?.page.rowBreaks, host.book.sheets[0]?.page.columnBreaks, host.book.sheets[0]?.page.scale, host.book.sheets[0]?.page.fit]).toEqual([[], [3], 85, null]);
  });

  test("are refused a scale below 10 or above 400, and breaks while the sheet is protected", async () => {
    for (const scale of [9, 401]) expect(await codeOf((context) => { sheet(context).pageLayout.zoom = { scale }; })).toBe("InvalidArgument");
    await batch((context) => sheet(context).protection.protect());
    expect(await codeOf((context) => sheet(context).horizontalPageBreaks.add("A3"))).toBe("AccessDenied");
  });
});

describe("cells of a sheet", () => {
  test("are merged row by row, and taken apart with all that was done to them when they are emptied", async () => {
    await write("Sheet1", "A1:C2", [["題", "", ""], ["行", "", ""]]);
    await batch((context) => {
      const cells = sheet(context).getRange("A1:C2");
      cells.merge(true);
      cells.format.fill.color = "#FF0000";
      sheet(context).getRange("A2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "行" };
    });
    expect(host.book.sheets[0]?.merges).toEqual([0, 1].map((row) => ({ row, column: 0, rows: 1, columns: 3 })));
    await batch((context) => {
      const cells = sheet(context).getRange("A1:C3");
      cells.unmerge();
      cells.clear("Hyperlinks");
      cells.clear("All");
    });
    expect([host.book.sheets[0]?.merges, host.book.sheets[0]?.cells.at(1, 0)]).toEqual([[], expect.objectContaining({ value: null, link: null, format: {} })]);
  });

  test("that a filter of the sheet hid are in sight when it is removed", async () => {
    const there = host.book.sheets[0];
    if (there === undefined) throw new Error("There is a sheet.");
    there.filter = { range: { first: { row: 0, column: 0 }, last: { row: 3, column: 0 } }, columns: [{ column: 0, shown: ["a"], showsBlanks: false, other: null }] };
    for (const row of [2, 5]) there.rows.set(row, { ...there.rowState(row), isHidden: true });
    await batch((context) => sheet(context).autoFilter.remove());
    expect([there.filter, there.rowState(2).isHidden, there.rowState(5).isHidden]).toEqual([null, false, true]);
  });
});

describe("properties and settings", () => {
  test("of the document are short texts by key, whatever the case", async () => {
    await batch((context) => { context.workbook.properties.title = "計画"; context.workbook.properties.custom.add("plan.schema", "1"); context.workbook.properties.custom.add("Plan.Schema", "2"); });
    const properties = await batch((context) => context.workbook.properties.load("title,custom/items/key,custom/items/value"));
    expect([properties.title, properties.custom.items.map((item) => [item.key, String(item.value)])]).toEqual(["計画", [["plan.schema", "2"]]]);
    expect(await codeOf((context) => context.workbook.properties.custom.add("long", "x".repeat(256)))).toBe("InvalidArgument");
    await batch((context) => context.workbook.properties.custom.getItem("plan.schema").delete());
    const gone = await batch((context) => context.workbook.properties.custom.getItemOrNullObject("plan.schema").load("value"));
    expect(gone.isNullObject).toBe(true);
  });

  test("of the add-in are data by key", async () => {
    await batch((context) => context.workbook.settings.add("seen", { steps: [1, 2] }));
    const setting = await batch((context) => context.workbook.settings.getItem("seen").load("value"));
    expect(setting.value).toEqual({ steps: [1, 2] });
  });
});

describe("charts", () => {
  test("keep series, axes, title and place", async () => {
    await write("Sheet1", "A1:C3", [["年度", "実績", "目標"], [2021, 0.4, 0.5], [2022, 0.6, 0.5]]);
    await batch((context) => {
      const chart = sheet(context).charts.add("Line", sheet(context).getRange("B2:B3"), "Columns");
      chart.name = "推移";
      chart.title.text = "割合";
      chart.title.format.font.size = 12;
      const series = chart.series.getItemAt(0);
      series.name = "実績";
      series.setXAxisValues(sheet(context).getRange("A2:A3"));
      series.format.line.color = "#1F4E79";
      series.markerStyle = "Circle";
      chart.series.add("目標").setValues(sheet(context).getRange("C2:C3"));
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.majorGridlines.format.line.color = "#D9D9D9";
      chart.legend.position = "Bottom";
      chart.displayBlanksAs = "NotPlotted";
      chart.setPosition("E1", "H8");
    });
    const chart = await batch((context) => sheet(context).charts.getItem("推移").load("name,left,width,height,title/text,series/items/name,axes/valueAxis/maximum,legend/position"));
    expect([chart.title.text, chart.series.items.map((series) => series.name), chart.axes.valueAxis.maximum, chart.legend.position]).toEqual(["割合", ["実績", "目標"], 1, "Bottom"]);
    expect([chart.left, chart.width, chart.height]).toEqual([192, 192, 120]);
  });
});
