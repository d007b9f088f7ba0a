import { goalResultId, progressId, reviewId } from "../../src/core/contract/row-ids";
import { goalsTable, progressTable, reviewsTable } from "../../src/core/contract/tables";
import type { EntryRow } from "../../src/core/entries/entry-row";
import type { Plan } from "../../src/core/plan/plan";
import { planYears } from "../../src/core/plan/plan-years";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { rules } from "../../src/core/rules";
import type { BookInput } from "../../src/core/rules/engine/book-state";
import { CheckedBook } from "../../src/core/rules/engine/checked-book";
import { judgedColumns } from "../../src/core/contract/judged-columns";
import { invariant } from "../../src/core/shared/invariant";
import { entryColumns } from "../../src/core/contract/entry-columns";
import type { Cell, CellValue } from "../../src/core/workbook/cell";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { typedCell } from "../support/entries/typed-row";
import { multipliedPlan } from "../support/plans/multiplied-plan";
import { bookInput } from "../support/rules/checked";
import type { Bench, BenchCase } from "./bench";

type TypedRows = Record<string, Record<string, CellValue>>;

/** The located rows of a workbook with about so many rows of 進捗入力, most of them filled in; now and then something is missing. */
function filledInput(rows: number): BookInput {
  const perPlan = planYears(sendai2021).length * sendai2021.initiatives.reduce((sum, { departments }) => sum + departments.length, 0);
  const plan = multipliedPlan(sendai2021, Math.max(1, Math.round(rows / perPlan)));
  return solid(bookInput({ plan, targetYear: plan.lastYear, rows: { [progressTable.name]: progress(plan), [goalsTable.name]: goals(plan), [reviewsTable.name]: reviews(plan) } }));
}

function progress(plan: Plan): TypedRows {
  const rows: TypedRows = {};
  for (const year of planYears(plan)) {
    for (const { number, departments } of plan.initiatives) {
      for (const [index, { departmentId }] of departments.entries()) {
        const isLate = (number + year) % 20 === 0;
        rows[progressId(year, number, departmentId)] = {
          [progressTable.status]: isLate ? "遅れ" : "計画どおり",
          [progressTable.result]: `${year}年度に研修を${(number % 7) + index + 1}回実施した。`,
          [progressTable.remedy]: isLate && number % 3 === 0 ? "日程を見直す。" : null,
          [progressTable.author]: "担当",
        };
      }
    }
  }
  return rows;
}

/** Each goal answered in the column it is judged by. */
function goals(plan: Plan): TypedRows {
  const answers = (year: number, threshold: number | null): TypedRows[string] => ({ [goalsTable.actual]: threshold ?? year - 2020, [goalsTable.implementation]: "実施", [goalsTable.completedOn]: serialOfDate(`${year}-06-01`) });
  const typed = planYears(plan).flatMap((year) =>
    plan.goals
      .filter(({ crossListedFrom }) => crossListedFrom === null)
      .map(({ id, kind, threshold }) => {
        const [counted = goalsTable.note] = judgedColumns[kind];
        return [goalResultId(year, id), { [counted]: answers(year, threshold)[counted] ?? "庁内で調べた。", [goalsTable.note]: "庁内で調べた。" }] as const;
      }),
  );
  return Object.fromEntries(typed);
}

/** 取りまとめ of every initiative and year. */
function reviews(plan: Plan): TypedRows {
  return Object.fromEntries(planYears(plan).flatMap((year) => plan.initiatives.map(({ number }) => [reviewId(year, number), { [reviewsTable.grade]: "計画どおり", [reviewsTable.result]: `${year}年度の研修を終えた。` }])));
}

/** The same rows with their cells in arrays, as a reading gives them. */
function solid(input: BookInput): BookInput {
  const headers = headersOf(input);
  const tables = [...input.tables].map(([name, table]) => {
    const places = new Map((headers.get(name) ?? []).map((header, place) => [header, place]));
    const ours = [...table.ours].map(([key, row]): [string, EntryRow] => {
      const cells = [...places.keys()].map((header) => row.cell(header));
      const blank = typedCell(null);
      return [key, { ...row, cell: (header) => cells[places.get(header) ?? -1] ?? blank }];
    });
    return [name, { ...table, ours: new Map(ours) }] as const;
  });
  return { ...input, tables: new Map(tables) };
}

/** The columns that are read: those people fill in, and those the tables have beside. */
function headersOf({ plan }: BookInput): ReadonlyMap<string, readonly string[]> {
  const own = [progressTable, goalsTable].map(({ name, key: _key, ...headers }) => [name, Object.values(headers).filter((header) => typeof header === "string")] as const);
  return new Map([...[...entryColumns(planYears(plan))].map(([name, columns]) => [name, [...columns.keys()]] as const), ...own]);
}

/** What nothing that judges rows can do without: each cell read once, each row put into an index by its id. */
function read({ tables }: BookInput, headers: ReadonlyMap<string, readonly string[]>): number {
  let filled = 0;
  for (const [name, { ours }] of tables) {
    const index = new Map<string, Cell[]>();
    for (const [key, row] of ours) {
      const cells = (headers.get(name) ?? []).map((header) => row.cell(header));
      for (const { value } of cells) if (value !== null && value !== "") filled += 1;
      index.set(key, cells);
    }
  }
  return filled;
}

function fullChecks(rows: number): Bench {
  return {
    title: `check: all rules over ${rows.toLocaleString("en")} rows of 進捗入力, with the goals and the rest of such a plan, beside a loop over its cells`,
    rounds: rows > 10_000 ? 3 : 5,
    cases: () => {
      const input = filledInput(rows);
      const headers = headersOf(input);
      return [
        { title: "each cell is read, each id put into an index", units: 1, run: () => read(input, headers) },
        { title: "everything is checked", units: 1, run: () => new CheckedBook(input, rules).findings() },
      ];
    },
  };
}

/** So many edits in one run. */
const edits = 200;

function afterEdits(rows: number): BenchCase {
  const input = filledInput(rows);
  const book = new CheckedBook(input, rules);
  const table = [...(input.tables.get(progressTable.name)?.ours.values() ?? [])];
  invariant(table.length > 0, "there are rows of 進捗入力");
  return {
    title: `${edits} edits, one after another, of ${table.length.toLocaleString("en")} rows`,
    units: edits,
    run: () => {
      for (let edit = 0; edit < edits; edit += 1) {
        const row = table[(edit * 7919) % table.length];
        if (row === undefined) continue;
        const status = typedCell(edit % 2 === 0 ? "完了" : "遅れ");
        book.replaceRows(progressTable.name, [{ ...row, cell: (header) => (header === progressTable.status ? status : row.cell(header)) }]);
      }
    },
  };
}

/** Checking a whole workbook beside reading its cells, for plans of several lengths. */
export const checkBenches: readonly Bench[] = [1_000, 10_000, 100_000].map(fullChecks);

/** What an edit costs in a short and in a long plan. */
export const editBench: Bench = {
  title: "edit: the check after one edit of 進捗入力, by how many rows there are",
  cases: () => [1_000, 100_000].map(afterEdits),
};
