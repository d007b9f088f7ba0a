import type { AddTable } from "../../core/workbook/change";
import type { Step } from "../../core/workbook/command";
import type { CellAddress } from "../../core/workbook/address";
import { reportArea } from "../../core/workbook/laid-report";
import { mergedRuns } from "../../core/workbook/merged-runs";
import { tableHeight } from "../../core/workbook/table-height";
import type { Structure, TableFact } from "../read/read-structure";
import { runs } from "../write/rectangle";
import { contentLook, type Look } from "./look";
import { tableNeeds, type TableNeeds } from "./table-needs";

/** Everything that has to be looked at before these steps can be judged. */
export function looksFor(steps: readonly Step[], structure: Structure): Look[] {
  const needs = tableNeeds(steps);
  const laid = steps.filter((step) => step.kind === "addTable");
  const sheets = new Set(structure.sheets.map(({ name }) => name));
  const looks = [
    ...extents(steps, needs, structure),
    ...steps.flatMap(fieldLooks),
    ...steps.flatMap(sheetLooks),
    ...laid.flatMap((change) => placeLooks(change, needs.find(({ table }) => table === change.as))),
    ...needs.flatMap((need) => {
      const fact = structure.tables.find(({ name }) => name === need.table);
      return fact === undefined ? [] : tableLooks(need, fact);
    }),
  ];
  return looks.filter(({ sheet }) => sheets.has(sheet));
}

/** Where all tables stand on the sheets that are written to: one may be in the way of another. */
function extents(steps: readonly Step[], needs: readonly TableNeeds[], { tables }: Structure): Look[] {
  const own = new Map(needs.map((need) => [need.table, need]));
  const touched = new Set([
    ...steps.flatMap((step) => (step.kind === "addTable" || step.kind === "fillCell" || step.kind === "setField" || step.kind === "layReport" || step.kind === "finishSheet" ? [step.sheet] : [])),
    ...tables.filter(({ name }) => own.has(name)).map(({ sheet }) => sheet),
  ]);
  return tables
    .filter(({ sheet }) => touched.has(sheet))
    .map(({ name, sheet }) => ({ steps: own.get(name)?.steps ?? [], sheet, extentOf: name, cells: 0, endOf: null, range: (context) => context.workbook.tables.getItem(name).getRange() }));
}

function fieldLooks(step: Step): Look[] {
  const at = step.kind === "fillCell" ? [step.anchor.at, step.at] : step.kind === "setField" ? [step.at] : [];
  return step.kind === "fillCell" || step.kind === "setField" ? at.map((cell: CellAddress) => cellLook(step, step.sheet, { ...cell, rows: 1, columns: 1 })) : [];
}

/**
 * A sheet that must still be empty, or as it was read where a report is laid;
 * the ids in the tables of one that is finished, and the cells merged there.
 */
function sheetLooks(step: Step): Look[] {
  if (step.kind === "layReport") {
    const area = reportArea(step);
    return area.rows === 0 || area.columns === 0 ? [] : [cellLook(step, step.sheet, area)];
  }
  if (step.kind === "addSheet") return step.isThere ? [cellLook(step, step.as, { row: 0, column: 0, rows: 200, columns: 20 })] : [];
  if (step.kind !== "finishSheet") return [];
  const ids = (step.made?.tables ?? []).filter(({ rows }) => rows.length > 0).map(({ place, offset, rows }) => ({ row: place.row + 1, column: place.column + offset, rows: rows.length, columns: 1 }));
  return [...ids, ...mergedRuns(step.made?.sheet.cells ?? [])].map((area) => cellLook(step, step.sheet, area));
}

/** The place of a new table, or the cells it is laid over with what stands beside and below them. */
function placeLooks(change: AddTable, need: TableNeeds | undefined): Look[] {
  const { over, place, sheet, table } = change;
  const own = { rows: (over === null ? tableHeight(table) : Math.max(1, over.rows)) + 1, columns: over?.columns ?? table.columns.length };
  const merges: Look = { steps: [change], sheet, cells: 0, extentOf: null, endOf: null, asksMerges: true, range: (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, own.rows, own.columns) };
  if (over === null) return [merges, cellLook(change, sheet, { ...place, ...own })];
  const beyond = { rows: need?.rows ?? 0, columns: need === undefined || need.columns === 0 ? 0 : need.columns + 1 };
  return [merges, cellLook(change, sheet, { ...place, rows: own.rows + beyond.rows, columns: own.columns + beyond.columns })];
}

function cellLook(step: Step, sheet: string, { row, column, rows, columns }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): Look {
  return contentLook({ steps: [step], sheet, cells: rows * columns, range: (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns) });
}

/** Positions this close together are looked at in one go. */
const nearby = 8;

/** Rows in one look: what is written together with it must fit a request, and so must what it answers. */
const mostRows = 200;

function tableLooks(need: TableNeeds, { name, headers, sheet }: TableFact): Look[] {
  const { steps, keyColumn, rows, columns, cells } = need;
  const at = (cellCount: number, range: (table: Excel.Table) => Excel.Range, of: readonly Step[] = steps): Look => contentLook({ steps: of, sheet, cells: cellCount, range: (context) => range(context.workbook.tables.getItem(name)) });
  const body = (table: Excel.Table, header: string): Excel.Range => table.columns.getItem(header).getDataBodyRange();
  const known = [...cells].filter(([header]) => headers.includes(header));
  const height = Math.max(1, ...known.flatMap(([, wanted]) => [...wanted.keys()].map((index) => index + 1)));
  const keys = need.needsKeys && headers.includes(keyColumn) ? [keyColumn] : [];
  const whole = need.blankBut === null ? [] : headers.filter((header) => need.blankBut?.includes(header) !== true && !keys.includes(header));
  const ends = whole.map((header): Look => ({ ...at(height, (table) => body(table, header)), endOf: name }));
  const places = known.flatMap(([header, wanted]) =>
    runs([...wanted.keys()], nearby).flatMap((run) => parts(run)).map(({ first, count }) => {
      const own = Array.from({ length: count }, (_, offset) => wanted.get(first + offset) ?? []).flat();
      return at(count, (table) => body(table, header).getCell(first, 0).getResizedRange(count - 1, 0), own);
    }),
  );
  const below = rows === 0 ? [] : [at(rows * (headers.length + columns), (table) => table.getRange().getRowsBelow(rows).getResizedRange(0, columns))];
  const right = columns === 0 ? [] : [at(height * (columns + 1), (table) => table.getRange().getColumnsAfter(columns + 1))];
  return [...keys.map((header) => at(height, (table) => body(table, header))), ...ends, ...places, ...below, ...right];
}

function parts({ first, count }: { readonly first: number; readonly count: number }): { readonly first: number; readonly count: number }[] {
  return Array.from({ length: Math.ceil(count / mostRows) }, (_, part) => ({ first: first + part * mostRows, count: Math.min(mostRows, count - part * mostRows) }));
}
