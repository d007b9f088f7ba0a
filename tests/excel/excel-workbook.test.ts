import { describe, expect, test } from "@jest/globals";
import type { AddRow, Change, SetCell } from "../../src/core/workbook/change";
import type { SetField } from "../../src/core/workbook/command";
import type { DesiredColumn, DesiredSheet, DesiredState } from "../../src/core/workbook/desired-state";
import { difference } from "../../src/core/workbook/diff";
import { contractNaming } from "../../src/core/workbook/naming";
import { WorkbookFault } from "../../src/core/workbook/workbook-fault";
import { passwordFound } from "../../src/core/workbook/password-found";
import { protectSheet } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { SyncRecord } from "../../src/workbench/host/answered";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { awkwardTexts } from "../support/awkward-texts";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

const refused = new HostError("GeneralException", "There was an internal error while processing the request.", 500);

/** An Excel in which a workbook of ours was made. */
async function made(state: DesiredState, excel: OpenExcel = openExcel()): Promise<OpenExcel> {
  const { changes, place } = difference(state, await excel.port.read());
  expect((await excel.port.apply(changes, place.naming)).conflicts).toEqual([]);
  return excel;
}

async function leftToDo({ port }: OpenExcel, state: DesiredState): Promise<Change["kind"][]> {
  return difference(state, await port.read()).changes.map(({ kind }) => kind);
}

async function thrownBy(work: Promise<unknown>): Promise<WorkbookFault> {
  const thrown: unknown = await work.then(() => null, (reason: unknown) => reason);
  if (!(thrown instanceof WorkbookFault)) throw new Error(`No fault, but ${String(thrown)}`);
  return thrown;
}

const noteColumn: DesiredColumn = { ...textColumn, header: "記入", owner: "entry", format: { locked: false }, validation: { kind: "whole", minimum: 0, maximum: 9, prompt: null, error: { title: "記入", text: "0から9まで" } } };
/** A workbook of ours with these rows, which people fill in. */
function enteredState(keys: readonly string[], sheet: Partial<DesiredSheet> = {}): DesiredState {
  return oneTableState({
    sheet,
    table: {
      columns: [textColumn, noteColumn],
      rows: keys.map((key) => ({ ...textRow(key), values: [key, null] })),
      conditionalFormats: [{ columns: ["番号", "記入"], formula: '[@記入]=""', format: { fill: "FBE0DD" } }, { columns: ["記入"], formula: "[@記入]>5", format: { hatch: "9AA5B1" } }],
    },
  });
}

const entered = enteredState(["一", "二"]);

describe("a workbook in Excel", () => {
  test("holds each text as the text it is, whatever Excel would make of it if it were typed", async () => {
    const texts = awkwardTexts.map((text) => [text, text.replace(/\r\n?/g, "\n")] as const);
    const rows = texts.map(([text], index) => ({ ...textRow(`行${index}`), values: [`行${index}`, text] }));
    const state = oneTableState({ table: { columns: [textColumn, { ...textColumn, header: "文" }], rows } });
    const excel = await made(state);
    const { tables } = await excel.port.read();
    expect(tables[0]?.rows.map(([, cell]) => [cell?.formula, String(cell?.value).replace(/\r\n?/g, "\n")])).toEqual(texts.map(([, text]) => [null, text]));
    expect(await leftToDo(excel, state)).toEqual([]);
  });

  test("keeps protected sheets protected as they were, and opens them only to write", async () => {
    const state = enteredState(["一"], { isProtected: true });
    const excel = await made(state);
    const [sheet] = excel.host.book.sheets.filter(({ name }) => name === "表");
    const before = sheet?.protection;
    expect(before).not.toBeNull();
    const more = enteredState(["一", "二"], { isProtected: true });
    await made(more, excel);
    expect(sheet?.protection).toEqual(before);
    expect(await leftToDo(excel, more)).toEqual([]);
  });

  test("has its sheets protected again when the writing fails in its midst", async () => {
    const excel = await made(enteredState(["一"], { isProtected: true }));
    const { changes, place } = difference(enteredState(["一", "二"], { isProtected: true }), await excel.port.read());
    excel.host.faults.refuse("Table.resize", refused);
    expect((await thrownBy(excel.port.apply(changes, place.naming))).code).toBe("GeneralException");
    expect(excel.host.book.sheetNamed("表")?.protection).not.toBeNull();
  });

  test.each(["accessDenied", "ignored"] as const)("has all of them protected again wherever the writing fails after the first one is (protecting twice: %s)", async (protectionTwice) => {
    const both = (keys: readonly string[]): DesiredState => {
      const [state, other] = [enteredState(keys, { isProtected: true }), enteredState(keys, { isProtected: true, title: "別の表" })];
      return { ...state, sheets: [...state.sheets, ...other.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: "Others" })) }))] };
    };
    const grown = async (disturb: (excel: OpenExcel) => void): Promise<{ readonly excel: OpenExcel; readonly syncs: readonly SyncRecord[] }> => {
      const excel = await made(both(["一"]), openExcel({ settings: { protectionTwice } }));
      const { changes, place } = difference(both(["一", "二"]), await excel.port.read());
      const before = excel.host.syncCount;
      disturb(excel);
      await excel.port.apply(changes, place.naming).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(WorkbookFault));
      return { excel, syncs: excel.host.syncs.slice(before) };
    };
    const { syncs } = await grown(() => undefined);
    const actions = Math.max(...syncs.map((sync) => sync.actions));
    const writing = syncs.findIndex((sync) => sync.actions === actions) + 1;
    for (const time of ["after" as const, ...Array.from({ length: 8 }, (_, left) => ({ afterActions: actions - 1 - left }))]) {
      const { excel } = await grown(({ host }) => host.failAt(host.syncCount + writing, refused, time));
      expect([time, ["表", "別の表"].filter((name) => excel.host.book.sheetNamed(name)?.protection == null)]).toEqual([time, []]);
    }
  });

  test("gives the new rows of a table the rules of the old ones, and keeps what stood below", async () => {
    const excel = await made(entered);
    typeInCell(excel.host.book, "表", "A8", "覚え書き");
    const grown = enteredState(["一", "二", "三", "四", "五"]);
    await made(grown, excel);
    expect(await leftToDo(excel, grown)).toEqual([]);
    const snapshot = await excel.port.read();
    expect(snapshot.tables[0]?.validations?.[1]).toEqual({ type: "whole", first: "0", second: "9" });
    expect(snapshot.sheets.find(({ name }) => name === "表")?.cells?.flat().some(({ value }) => value === "覚え書き")).toBe(true);
    const formats = excel.host.book.sheetNamed("表")?.conditionalFormats ?? [];
    expect(formats.map(({ areas }) => areas.map(({ row, rows }) => [row, rows]))).toEqual([[[3, 5]], [[3, 5]]]);
  });

  test("keeps a person's conditional formats where ours are put back", async () => {
    const excel = await made(entered);
    const sheet = excel.host.book.sheetNamed("表");
    const [first] = sheet?.conditionalFormats ?? [];
    if (sheet === undefined || first?.kind !== "custom") throw new Error("There is a format of ours.");
    sheet.conditionalFormats = [{ ...first, id: "theirs", formula: "$A4=1" }, ...sheet.conditionalFormats.slice(1)];
    await made(entered, excel);
    expect(sheet.conditionalFormats.map(({ id }) => id)).toContain("theirs");
    expect(sheet.conditionalFormats).toHaveLength(3);
    expect(await leftToDo(excel, entered)).toEqual([]);
  });

  test.each(["WorksheetFreezePanes.freezeRows", "Worksheet.gridlines"])("is whole without %s where another workbook is in front, though Excel does not say what failed", async (member) => {
    const excel = openExcel();
    const unsaid = new HostError(refused.code, refused.message, refused.status);
    Object.defineProperty(unsaid, "location", { get: () => "", set: () => undefined });
    excel.host.faults.refuse(member, unsaid);
    await made(entered, excel);
    expect(await leftToDo(excel, entered)).toEqual([]);
    // What else needs the focus is tried by itself.
    const sheet = excel.host.book.sheetNamed("表");
    expect([sheet?.frozen.rows, sheet?.showsGridlines]).toEqual(member === "Worksheet.gridlines" ? [3, true] : [0, false]);
  });

  test("is read in parts where an answer would be too large", async () => {
    const state = enteredState(Array.from({ length: 900 }, (_, index) => `${"長い文".repeat(20)}${index}`));
    const excel = await made(state);
    const small = openExcel({ book: excel.host.book, settings: { mostBytes: 60_000 } });
    expect((await small.port.read()).tables[0]?.rows).toHaveLength(900);
    expect(await leftToDo(small, state)).toEqual([]);
  });
});

describe("a failure of Excel", () => {
  const cell: SetCell = { kind: "setCell", table: "Numbers", contract: "Numbers", sheet: "表", keyColumn: "番号", headers: ["番号"], rowKey: "一", row: { index: 0, key: "一" }, column: "番号", before: "一", beforeFormula: null, after: "壱", impact: "safe" };

  test.each([
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["RangeExceedsLimit", "tooLarge"],
    ["OperationCellsExceedLimit", "tooLarge"],
    ["FilteredRangeConflict", "obstructed"],
    ["InsertDeleteConflict", "obstructed"],
    ["ConnectionFailure", "unavailable"],
    ["InactiveWorkbook", "unavailable"],
    ["RequestAborted", "unavailable"],
    ["GeneralException", "other"],
  ])("with the code %s is told as %s", async (code, kind) => {
    const excel = await made(oneTableState());
    excel.host.failAt(excel.host.syncCount + 1, new HostError(code, "だめです。", 500));
    const fault = await thrownBy(excel.port.apply([cell], contractNaming));
    expect([fault.kind, fault.code, fault.message]).toEqual([kind, code, "だめです。"]);
  });

  test("at any sync of an update loses no entry, and the next update completes it", async () => {
    const grown = enteredState(["一", "二", "三"]);
    for (const time of ["before", { afterActions: 40 }, { afterActions: 70 }, "after"] as const) {
      for (let sync = 1; sync <= 4; sync += 1) {
        const excel = await made(entered);
        typeInCell(excel.host.book, "表", "B4", 7);
        const { changes, place } = difference(grown, await excel.port.read());
        excel.host.failAt(excel.host.syncCount + sync, refused, time);
        await excel.port.apply(changes, place.naming).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(WorkbookFault));
        const again = await excel.port.read();
        expect(again.tables[0]?.rows[0]?.map(({ value }) => value)).toEqual(["一", 7]);
        const next = difference(grown, again);
        await excel.port.apply(next.changes, next.place.naming);
        expect(await leftToDo(excel, grown)).toEqual([]);
        expect((await excel.port.read()).tables[0]?.rows[0]?.map(({ value }) => value)).toEqual(["一", 7]);
      }
    }
  });

  test("of a cell being typed in is none: the request waits until it is finished", async () => {
    const excel = await made(oneTableState());
    excel.host.startCellEdit();
    const applied = excel.port.apply([cell], contractNaming);
    let isEnded = false;
    const end = (): void => void (isEnded = true);
    void applied.then(end, end);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isEnded).toBe(false);
    excel.host.endCellEdit();
    expect((await applied).applied).toEqual([cell]);
  });
});

test("rows that a person added meanwhile with an id of ours are not added twice", async () => {
  const excel = await made(entered);
  const add: AddRow = { kind: "addRow", table: "Numbers", contract: "Numbers", sheet: "表", keyColumn: "番号", headers: ["番号", "記入"], row: { ...textRow("三"), values: ["三", null] }, columns: [textColumn, noteColumn] };
  typeInCell(excel.host.book, "表", "A6", "三");
  expect((await excel.port.apply([add], contractNaming)).conflicts).toEqual([{ change: add, found: "a row 三" }]);
  expect((await excel.port.read()).tables[0]?.rows).toHaveLength(3);
});

test("a sheet somebody protected with other rights keeps these", async () => {
  const excel = await made(entered);
  protectSheet(excel.host.book, "表");
  const before = excel.host.book.sheetNamed("表")?.protection;
  const more = enteredState(["一", "二", "三"]);
  await made(more, excel);
  expect(excel.host.book.sheetNamed("表")?.protection).toEqual(before);
});

test("a sheet protected with a password keeps its own steps from being carried out, and no others", async () => {
  const notes = (names: readonly string[]): DesiredState => {
    const sheets = names.flatMap((title) => oneTableState({ sheet: { title, isProtected: true, tables: [], cells: [{ at: { row: 0, column: 0 }, owner: "plan", value: title, format: {} }] } }).sheets);
    return { sheets, names: [], properties: new Map([["plan.id", "small"]]) };
  };
  const excel = await made(notes(["一の表", "二の表", "三の表"]));
  const { book } = excel.host;
  const locked = book.sheetNamed("二の表");
  if (locked?.protection == null) throw new Error("The sheet is protected.");
  locked.protection = { ...locked.protection, password: { password: "ABCD" } };
  const before = book.sheets.map(({ protection }) => protection);
  const step = (sheet: string): SetField => ({ kind: "setField", sheet, at: { row: 2, column: 0 }, before: null, after: "書いた" });
  const steps = ["一の表", "二の表", "三の表"].map(step);
  expect(await excel.port.apply(steps, contractNaming)).toEqual({ applied: [steps[0], steps[2]], conflicts: [{ change: steps[1], found: passwordFound }] });
  expect(["一の表", "二の表", "三の表"].map((name) => book.sheetNamed(name)?.cells.at(2, 0).value)).toEqual(["書いた", null, "書いた"]);
  expect(book.sheets.map(({ protection }) => protection)).toEqual(before);
});
