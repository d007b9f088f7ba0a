import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { goalsTable, optionsTable, progressTable, reviewsTable, scheduleTable } from "../../../../src/core/contract/tables";
import { rules } from "../../../../src/core/rules";
import type { CheckedBook } from "../../../../src/core/rules/engine/checked-book";
import { optionUnanswered } from "../../../../src/core/rules/option-unanswered";
import type { CellValue } from "../../../../src/core/workbook/cell";
import { typedCell } from "../../../support/entries/typed-row";
import { lawRuns } from "../../../support/law-runs";
import { checkedBook, type Typed } from "../../../support/rules/checked";

/** Something typed into a cell of a row of ours, or (`+0`) of one that people added. */
interface Edit {
  readonly table: string;
  readonly key: string;
  readonly header: string;
  readonly value: CellValue;
}

const places: readonly Pick<Edit, "table" | "key" | "header">[] = [
  ...["R3-01-D01", "R4-01-D01", "R3-01-D02", "+0", "+1"].flatMap((key) => [progressTable.status, progressTable.result, progressTable.remedy, progressTable.submittedOn].map((header) => ({ table: progressTable.name, key, header }))),
  ...["R3-06-2", "R4-06-2", "R3-30-1", "R3-01-1"].flatMap((key) => [goalsTable.actual, goalsTable.state, goalsTable.completedOn].map((header) => ({ table: goalsTable.name, key, header }))),
  { table: scheduleTable.name, key: "01-2", header: scheduleTable.status(2021) },
  { table: reviewsTable.name, key: "R3-01", header: reviewsTable.publication },
];
const anyEdit = fc.record({ place: fc.constantFrom(...places), value: fc.constantFrom<CellValue>("遅れ", "完了", "計画通り", "同上", "集計中", "可", 1, 6, 44700, "=A1", null) });
const anyEdits = fc.array(anyEdit.map(({ place, value }): Edit => ({ ...place, value })), { maxLength: 12 });

const added = [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課" }, { 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課" }];

/** A workbook in which this was typed, one thing after the other. */
function typedAll(edits: readonly Edit[]): Typed {
  const rows: Record<string, Record<string, Record<string, CellValue>>> = {};
  const own: Record<string, CellValue>[] = added.map((row) => ({ ...row }));
  for (const { table, key, header, value } of edits) {
    const cells = key.startsWith("+") ? own[Number(key)] : ((rows[table] ??= {})[key] ??= {});
    if (cells !== undefined) cells[header] = value;
  }
  return { targetYear: 2022, rows, added: { [progressTable.name]: own } };
}

/** Tells a book of an edit. */
function edit(book: CheckedBook, { table, key, header, value }: Edit): ReturnType<CheckedBook["replaceRows"]> {
  const row = key.startsWith("+") ? book.added(table)[Number(key)] : book.row(table, key);
  const cell = typedCell(value);
  return row == null ? { came: [], gone: [] } : book.replaceRows(table, [{ ...row, cell: (any) => (any === header ? cell : row.cell(any)) }]);
}

const sorted = (findings: ReturnType<CheckedBook["findings"]>) => findings.map((finding) => JSON.stringify(finding)).sort();

describe("a checked workbook", () => {
  test("asks for what the plan leaves open with the first figure, and no longer once that is taken out", () => {
    const book = checkedBook(typedAll([]), rules);
    const asked = (actual: CellValue): readonly string[][] => {
      const { came, gone } = edit(book, { table: goalsTable.name, key: "R4-06-2", header: goalsTable.actual, value: actual });
      return [came, gone].map((findings) => findings.filter(({ rule }) => rule === optionUnanswered.meta.id).map(({ at }) => at.table));
    };
    const [first = []] = asked(6);
    expect([first.length > 0, new Set(first)]).toEqual([true, new Set([optionsTable.name])]);
    expect(asked(7)).toEqual([[], []]);
    expect(asked(null)).toEqual([[], first]);
  });

  test("has after each edit what is found in it read anew, and says what came and went", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const book = checkedBook(typedAll([]), rules);
        const ids = new Set(book.findings().map(({ id }) => id));
        for (const each of edits) {
          const { came, gone } = edit(book, each);
          for (const { id } of gone) expect(ids.delete(id)).toBe(true);
          for (const { id } of came) ids.add(id);
        }
        expect([...ids].sort()).toEqual(book.findings().map(({ id }) => id).sort());
        expect(sorted(book.findings())).toEqual(sorted(checkedBook(typedAll(edits), rules).findings()));
      }),
      lawRuns(1 / 4),
    );
  });
});
