import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkedWorkbook } from "../../src/app/check-workbook";
import { knownPlans } from "../../src/app/known-plans";
import { LiveCheck, type LiveOutcome, type ReadableWorkbook } from "../../src/app/live-check";
import { departmentsTable, goalsTable, progressTable } from "../../src/core/contract/tables";
import type { Finding } from "../../src/core/rules/engine/finding";
import { inOrder } from "../../src/core/rules/engine/in-order";
import { invariant } from "../../src/core/shared/invariant";
import { type CellValue, emptyCell } from "../../src/core/workbook/cell";
import type { EditedCells } from "../../src/core/workbook/edited-cells";
import type { MemoryBook } from "../../src/core/workbook/memory-book";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { parsedReference } from "../../src/core/workbook/reference";
import { WorkbookFault } from "../../src/core/workbook/workbook-fault";
import type { AskedParts, WorkbookParts } from "../../src/core/workbook/workbook-parts";
import { lawRuns } from "../support/law-runs";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

/** A workbook in memory that counts how it is read, and fails when it is told to. */
class CountedWorkbook implements ReadableWorkbook {
  readonly book: MemoryBook;
  readonly asked: AskedParts[] = [];
  wholeReadings = 0;
  faults: WorkbookFault[] = [];
  /** Waits before each answer. */
  hold: () => Promise<void> = async () => Promise.resolve();

  constructor(book: MemoryBook) {
    this.book = book;
  }

  async read(): ReturnType<ReadableWorkbook["read"]> {
    this.wholeReadings += 1;
    await this.#answer();
    return new MemoryWorkbook(this.book).read();
  }

  async readParts(asked: AskedParts): Promise<WorkbookParts> {
    this.asked.push(asked);
    await this.#answer();
    return new MemoryWorkbook(this.book).readParts(asked);
  }

  async #answer(): Promise<void> {
    await this.hold();
    const fault = this.faults.shift();
    if (fault !== undefined) throw fault;
  }
}

const made = madeWorkbook();

interface Scene {
  readonly book: MemoryBook;
  readonly workbook: CountedWorkbook;
  readonly live: LiveCheck;
}

/** A new workbook with 対象年度 令和4年度, checked. */
async function scene(): Promise<Scene> {
  const book = memoryCopy((await made).book);
  setField(book, "TargetYear", "令和4年度");
  const checked = checkedWorkbook(book.snapshot(), knownPlans);
  invariant(checked.ok, "the workbook can be worked with");
  const workbook = new CountedWorkbook(book);
  return { book, workbook, live: new LiveCheck(checked.value, workbook, knownPlans) };
}

function setField(book: MemoryBook, name: string, value: CellValue, below = 0): void {
  const reference = parsedReference(book.names.find((candidate) => candidate.name === name)?.reference ?? "");
  invariant(reference !== null, `${name} is a name of the workbook`);
  book.sheet(reference.sheet)?.set(reference.first.row + below, reference.first.column, { ...emptyCell, value });
}

/** Types into a row of 進捗入力; what there is to tell of it. */
function typeProgress(book: MemoryBook, key: string, header: string, value: CellValue): EditedCells[] {
  const table = tableOf(book, progressTable.name);
  const row = rowOf(table, progressTable.key, key);
  typeIn(table, row, header, value);
  return [{ table: table.name, rows: [row, row] }];
}

/** The findings of a full check of the workbook as it stands. */
function allFindings(book: MemoryBook): Finding[] {
  const checked = checkedWorkbook(book.snapshot(), knownPlans);
  return checked.ok ? inOrder(checked.value.book.findings()) : [];
}

function change(outcome: LiveOutcome): { readonly came: string[]; readonly gone: string[] } {
  invariant(outcome.ok && outcome.value !== "rebuilt", "the edit was checked by itself");
  return { came: outcome.value.came.map(({ rule }) => rule), gone: outcome.value.gone.map(({ rule }) => rule) };
}

const missingResult = "progress-result-missing";

describe("checking an edit", () => {
  test("reads its row alone, once, and says what came and what went", async () => {
    const { book, workbook, live } = await scene();
    const edits = typeProgress(book, "R3-03-D01", progressTable.status, "完了");
    expect(change(await live.check(edits)).came).toContain(missingResult);
    expect(change(await live.check(typeProgress(book, "R3-03-D01", progressTable.result, "研修を2回行った。"))).gone).toContain(missingResult);
    const [edit] = edits;
    invariant(edit !== undefined && "table" in edit && edit.rows !== "all", "a row was edited");
    const asked = { rows: [{ table: "Progress", first: edit.rows[0], last: edit.rows[1] }], names: [] };
    expect(workbook.asked).toEqual([asked, asked]);
    expect(workbook.wholeReadings).toBe(0);
  });

  test("says nothing came when nothing changed, wherever edits are told", async () => {
    const { workbook, live } = await scene();
    const everything = workbook.book.tables.map(({ name }): EditedCells => ({ table: name, rows: "all" }));
    const names = live.names.map((name) => ({ name }));
    expect(change(await live.check([...everything, ...names, { name: "Foreign" }, { table: "Foreign", rows: "all" }]))).toEqual({ came: [], gone: [] });
    expect([workbook.asked.length, workbook.wholeReadings]).toEqual([1, 0]);
  });

  test("asks nothing of the workbook where nothing of ours was edited", async () => {
    const { workbook, live } = await scene();
    expect(change(await live.check([{ table: "Foreign", rows: [0, 3] }, { name: "Contact" }]))).toEqual({ came: [], gone: [] });
    expect(workbook.asked).toEqual([]);
  });

  const wholes: readonly (readonly [string, (book: MemoryBook) => EditedCells[]])[] = [
    ["rows that changed places", (book) => {
      const table = tableOf(book, goalsTable.name);
      for (const header of table.headers) {
        const [first, second] = [table.cell(0, header), table.cell(1, header)];
        table.set(0, header, second);
        table.set(1, header, first);
      }
      return [{ table: table.name, rows: [0, 1] }];
    }],
    ["a row that came in", (book) => {
      const table = tableOf(book, progressTable.name);
      const row = book.appendRow(table) ?? 0;
      typeIn(table, row, progressTable.department, "教育局");
      return [{ table: table.name, rows: [row, row] }];
    }],
    ["a damaged id", (book) => typeProgress(book, "R3-03-D01", progressTable.key, "R3-03")],
    ["a renamed header", (book) => {
      const table = tableOf(book, progressTable.name);
      const column = table.columnOf(progressTable.author) ?? 0;
      table.sheet.set(table.place.row, column, { ...emptyCell, value: "担当者" });
      return [{ table: table.name, rows: "all" }];
    }],
    ["who answers for a collective", (book) => {
      const table = tableOf(book, departmentsTable.name);
      typeIn(table, 0, departmentsTable.responsible, "総務局職員研修所");
      return [{ table: table.name, rows: [0, 0] }];
    }],
    ["a field of the cover", (book) => {
      setField(book, "TargetYear", "令和5年度");
      return [{ name: "TargetYear" }];
    }],
    ["a word of a list", (book) => {
      setField(book, "ProgressStatuses", "済み", 1);
      return [{ name: "ProgressStatuses" }];
    }],
    ["a table that is gone", (book) => {
      book.tables = book.tables.filter(({ name }) => name !== "Reviews");
      return [{ table: "Reviews", rows: "all" }];
    }],
  ];

  test.each(wholes)("reads everything for %s", async (_title, edit) => {
    const { book, workbook, live } = await scene();
    expect(await live.check(edit(book))).toEqual({ ok: true, value: "rebuilt" });
    expect([workbook.asked.length, workbook.wholeReadings]).toEqual([1, 1]);
    expect(inOrder(live.checked.book.findings())).toEqual(allFindings(book));
  });
});

describe("checks that overlap", () => {
  test("take together what is told while one is under way", async () => {
    const { book, workbook, live } = await scene();
    let release: () => void = () => undefined;
    workbook.hold = async () => new Promise<void>((resolve) => (release = resolve));
    const first = live.check(typeProgress(book, "R3-03-D01", progressTable.status, "完了"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const others = [live.check(typeProgress(book, "R3-04-D01", progressTable.status, "完了")), live.check(typeProgress(book, "R4-03-D01", progressTable.status, "完了"))];
    workbook.hold = async () => Promise.resolve();
    release();
    expect(change(await first).came).toContain(missingResult);
    const [second, third] = await Promise.all(others);
    expect(second).toBe(third);
    expect(workbook.asked.map(({ rows }) => rows.length)).toEqual([1, 2]);
  });

  test("lose nothing to a fault: the next one checks what it left", async () => {
    const { book, workbook, live } = await scene();
    workbook.faults = [new WorkbookFault("cellEditMode", "InvalidOperationInCellEditMode", "Somebody is typing.")];
    await expect(live.check(typeProgress(book, "R3-03-D01", progressTable.status, "完了"))).rejects.toMatchObject({ kind: "cellEditMode" });
    expect(change(await live.check([])).came).toContain(missingResult);
    expect(workbook.wholeReadings).toBe(0);
  });

  test("read everything after a part that could not be answered", async () => {
    const { book, workbook, live } = await scene();
    workbook.faults = [new WorkbookFault("other", "ItemNotFound", "There is no such thing.")];
    await expect(live.check(typeProgress(book, "R3-03-D01", progressTable.status, "完了"))).rejects.toMatchObject({ kind: "other" });
    expect(await live.check([])).toEqual({ ok: true, value: "rebuilt" });
    expect(inOrder(live.checked.book.findings())).toEqual(allFindings(book));
  });

  test("read everything when they are asked to, though one is under way", async () => {
    const { book, workbook, live } = await scene();
    const [first, all] = await Promise.all([live.checkAll().then(async (outcome) => Promise.resolve(outcome)), Promise.resolve().then(async () => live.checkAll())]);
    expect([first, all]).toEqual([{ ok: true, value: "rebuilt" }, { ok: true, value: "rebuilt" }]);
    typeProgress(book, "R3-03-D01", progressTable.status, "完了");
    await live.checkAll();
    expect(inOrder(live.checked.book.findings())).toEqual(allFindings(book));
    expect(workbook.asked).toEqual([]);
  });

  test("say that a workbook cannot be worked with any more, and find it again", async () => {
    const { book, live } = await scene();
    const { tables } = book;
    book.tables = [];
    for (const sheet of book.sheets.splice(0)) expect(sheet.name).not.toBe("");
    expect(await live.check([{ table: "Progress", rows: "all" }])).toMatchObject({ ok: false, error: { code: "noPlan" } });
    book.tables = tables;
    expect(await live.check([])).toMatchObject({ ok: true, value: "rebuilt" });
  });
});

/** Somebody writes something somewhere in a table: in any cell, and so also in ids, formulas and headers. */
const anywhere = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), value: fc.constantFrom<CellValue>(null, "", "完了", "遅れ", 3, -1, 0.5, true, "令和4年度", "  計画どおり ", "２０", 44700), isFormula: fc.nat(9).map((die) => die === 0) });

test("whatever is typed, the findings are those of a full check", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anywhere, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }), async (rounds) => {
      const { book, live } = await scene();
      const known = new Map(live.checked.book.findings().map((finding) => [finding.id, finding]));
      for (const round of rounds) {
        const edits = round.map(({ table, row, column, value, isFormula }): EditedCells => {
          const there = book.tables[table % book.tables.length];
          invariant(there !== undefined, "there are tables");
          const index = row % there.height;
          there.set(index, there.headers[column % there.width] ?? "", isFormula ? { ...emptyCell, value: 2, formula: "1+1" } : { ...emptyCell, value });
          return { table: there.name, rows: [index, index] };
        });
        const outcome = await live.check(edits);
        invariant(outcome.ok, "the workbook can be worked with");
        if (outcome.value === "rebuilt") {
          known.clear();
          for (const finding of live.checked.book.findings()) known.set(finding.id, finding);
        } else {
          for (const { id } of outcome.value.gone) known.delete(id);
          for (const finding of outcome.value.came) known.set(finding.id, finding);
        }
        const all = allFindings(book);
        expect(inOrder(live.checked.book.findings())).toEqual(all);
        expect([...known.keys()].toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted());
      }
    }),
    lawRuns(1 / 20),
  );
});
