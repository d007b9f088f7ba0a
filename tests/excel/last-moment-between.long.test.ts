import { beforeAll, describe, expect, test } from "@jest/globals";
import type { DesiredColumn, DesiredState } from "../../src/core/workbook/desired-state";
import { addressText } from "../../src/core/workbook/address";
import type { Change } from "../../src/core/workbook/change";
import { difference } from "../../src/core/workbook/diff";
import type { ApplyOutcome } from "../../src/core/workbook/workbook-port";
import { WorkbookFault } from "../../src/core/workbook/workbook-fault";
import { deleteTableRow, insertTableRow, sortTable } from "../../src/workbench/host/acts/change-table";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { Book } from "../../src/workbench/host/model/book";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { oneTableState, textColumn, textRow } from "../support/one-table-state";

const rowCount = 100;
const allKeys = Array.from({ length: rowCount }, (_, index) => `K${String(index).padStart(3, "0")}`);
const longColumns = Array.from({ length: 5 }, (_, index) => `欄${index}`);
const entry: DesiredColumn = { ...textColumn, header: "記入", owner: "entry", format: { locked: false } };
const computed: DesiredColumn = { ...textColumn, header: "長さ", owner: "computed", formula: "LEN([@番号])" };

function longText(edition: string, key: string, column: number): string {
  return `${edition}${key}-${column}${"あ".repeat(2300)}`;
}

/** A table so wide and long that it takes several requests to write it. */
function state(edition: string, { keys = allKeys, columns = longColumns, earlier = null }: { readonly keys?: readonly string[]; readonly columns?: readonly string[]; readonly earlier?: string | null } = {}): DesiredState {
  const rows = keys.map((key) => ({
    ...textRow(key),
    values: [key, null, null, ...columns.map((_, index) => longText(edition, key, index))],
    earlier: earlier === null ? new Map() : new Map(columns.map((_, index) => [index + 3, [longText(earlier, key, index)]])),
  }));
  return oneTableState({ table: { columns: [textColumn, entry, computed, ...columns.map((header): DesiredColumn => ({ ...textColumn, header }))], rows } });
}

interface Work {
  readonly before: DesiredState;
  readonly after: DesiredState;
}

const works: readonly (readonly [string, Work])[] = [
  ["changed cells", { before: state("旧"), after: state("新", { earlier: "旧" }) }],
  ["new rows", { before: state("新", { keys: allKeys.slice(0, 25) }), after: state("新") }],
  ["new columns", { before: state("新", { columns: longColumns.slice(0, 2) }), after: state("新") }],
];

/** What another author does, and the text of theirs that must be there in the end. */
interface Act {
  readonly work: (book: Book) => void;
  readonly text: string | null;
}

function tableOf(book: Book): Book["tables"][number] {
  const [table] = book.tables;
  if (table === undefined) throw new Error("There is a table.");
  return table;
}

function typed(book: Book, index: number, header: string, text: string): void {
  const table = tableOf(book);
  const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === header);
  typeInCell(book, "表", addressText({ row: table.bodyArea.row + index, column }), text);
}

const acts: readonly (readonly [string, Act])[] = [
  ["a sort", { work: (book) => sortTable(book, "Numbers", "番号", false), text: null }],
  [
    "a row of somebody's, inserted",
    {
      work: (book) => {
        insertTableRow(book, "Numbers", 1);
        typed(book, 1, "欄1", "他の人の行");
      },
      text: "他の人の行",
    },
  ],
  ["a row, deleted", { work: (book) => deleteTableRow(book, "Numbers", 2), text: null }],
  ["a cell, typed over", { work: (book) => typed(book, 3, "欄1", "他の人の言葉"), text: "他の人の言葉" }],
];

async function carriedOut({ port }: OpenExcel, wanted: DesiredState): Promise<ApplyOutcome<Change>> {
  const { changes, place } = difference(wanted, await port.read());
  return port.apply(changes.filter((change) => change.kind !== "setCell" || change.impact === "safe"), place.naming);
}

/** A workbook made, each row with an entry of its own. */
async function entered({ before }: Work): Promise<OpenExcel> {
  const excel = openExcel();
  await carriedOut(excel, before);
  for (const index of tableOf(excel.host.book).bodyArea.rows === 0 ? [] : [0, 1, 5, 20]) typed(excel.host.book, index, "記入", `記入${allKeys[index] ?? ""}`);
  return excel;
}

/** The requests that write when nobody interferes, counted from the first sync of the work. */
async function writingSyncs(work: Work): Promise<number[]> {
  const excel = await entered(work);
  const { changes, place } = difference(work.after, await excel.port.read());
  const before = excel.host.syncCount;
  expect((await excel.port.apply(changes, place.naming)).conflicts).toEqual([]);
  const sizes = excel.host.syncs.slice(before).map(({ requestBytes }) => requestBytes);
  const first = sizes.findIndex((bytes) => bytes > 100_000);
  return sizes.flatMap((_, index) => (index >= first ? [index + 1] : []));
}

/** Rows by header, as read. */
async function rowsOf({ port }: OpenExcel): Promise<ReadonlyMap<string, string>[]> {
  const [table] = (await port.read()).tables;
  if (table === undefined) throw new Error("There is a table.");
  return table.rows.map((row) => new Map(table.headers.map((header, index) => [header, String(row[index]?.formula ?? row[index]?.value ?? "")])));
}

/** Cells that bear another row's text. */
function strays(rows: readonly ReadonlyMap<string, string>[]): string[] {
  return rows.flatMap((row) => {
    const key = row.get("番号") ?? "";
    return [...row].flatMap(([header, text]) => ((header.startsWith("欄") || header === "記入") && text !== "" && !text.startsWith("他の人の") && !(key !== "" && text.includes(key)) ? [`${key} ${header} ${text.slice(0, 12)}`] : []));
  });
}

/** Rows with an entry. */
const kept = ["K000", "K001", "K005", "K020"];

describe.each(works)("when somebody acts between two requests that write %s", (_title, work) => {
  let later: readonly number[] = [];

  beforeAll(async () => {
    later = (await writingSyncs(work)).slice(1, 3);
  });

  test.each(acts)("%s: nothing is overwritten, what was not written is told, and the next update completes it", async (_act, act) => {
    expect(later.length).toBeGreaterThan(0);
    for (const sync of later) {
      const excel = await entered(work);
      const { changes, place } = difference(work.after, await excel.port.read());
      excel.host.between(excel.host.syncCount + sync, act.work);
      const outcome = await excel.port.apply(changes, place.naming);
      const rows = await rowsOf(excel);
      expect(strays(rows)).toEqual([]);
      const texts = rows.flatMap((row) => [...row.values()]);
      if (act.text !== null) expect(texts).toContain(act.text);
      expect(kept.filter((key) => texts.includes(`記入${key}`))).toEqual(kept);
      const byKey = new Map(rows.map((row) => [row.get("番号") ?? "", row]));
      const lost = outcome.applied.filter((change) => change.kind === "setCell" && change.rowKey !== "K002" && ![change.after, act.text].includes(byKey.get(change.rowKey)?.get(change.column) ?? null));
      expect(lost).toEqual([]);
      expect(outcome.applied.length + outcome.conflicts.length).toBe(changes.length);
      await carriedOut(excel, work.after);
      const whole = await rowsOf(excel);
      expect(strays(whole)).toEqual([]);
      expect(difference(work.after, await excel.port.read()).changes.filter((change) => change.kind !== "setCell" || change.impact === "safe")).toEqual([]);
      expect(kept.filter((key) => whole.some((row) => row.get("番号") === key && row.get("記入") === `記入${key}`))).toEqual(kept);
    }
  });
});

test("what one request overwrote is put back even if a later one fails, or the work is stopped", async () => {
  const work: Work = { before: state("旧"), after: { ...state("新", { earlier: "旧" }), properties: new Map([["plan.id", "small"], ["plan.version", "2"]]) } };
  const failure = new HostError("GeneralException", "だめです。", 500);
  const [first = 0] = await writingSyncs(work);
  for (const ending of ["other", "cancelled"] as const) {
    const excel = await entered(work);
    const { changes, place } = difference(work.after, await excel.port.read());
    expect(changes.map(({ kind }) => kind)).toContain("setProperty");
    let isEnding = false;
    const attendance = {
      isStopped: () => isEnding && ending === "cancelled",
      tell: () => {
        isEnding = true;
        if (ending === "other") excel.host.failAt(excel.host.syncCount + 1, failure);
      },
    };
    excel.host.between(excel.host.syncCount + first, (book) => sortTable(book, "Numbers", "番号", false));
    const thrown: unknown = await excel.port.apply(changes, place.naming, attendance).then(() => null, (reason: unknown) => reason);
    expect(thrown instanceof WorkbookFault ? thrown.kind : thrown).toBe(ending);
    expect(strays(await rowsOf(excel))).toEqual([]);
  }
});
