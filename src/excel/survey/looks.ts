import type { AddTable } from "../../core/workbook/change";
import type { Step } from "../../core/workbook/command";
import type { CellAddress } from "../../core/workbook/address";
import { tableHeight } from "../../core/workbook/table-height";
import type { Structure, TableFact } from "../read/read-structure";
import { runs } from "../write/rectangle";
import type { Look } from "./look";
import { tableNeeds, type TableNeeds } from "./table-needs";

/** Everything that has to be looked at before these steps can be judged. */
export function looksFor(steps: readonly Step[], structure: Structure): Look[] {
  const needs = tableNeeds(steps);
  const laid = steps.filter((step) => step.kind === "addTable");
  const sheets = new Set(structure.sheets.map(({ name }) => name));
  const looks = [
    ...extents(steps, needs, structure),
    ...steps.flatMap(fieldLooks),
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
    ...steps.flatMap((step) => (step.kind === "addTable" || step.kind === "fillCell" || step.kind === "setField" ? [step.sheet] : [])),
    ...tables.filter(({ name }) => own.has(name)).map(({ sheet }) => sheet),
  ]);
  return tables
    .filter(({ sheet }) => touched.has(sheet))
    .map(({ name, sheet }) => ({ steps: own.get(name)?.steps ?? [], sheet, extentOf: name, range: (context) => context.workbook.tables.getItem(name).getRange() }));
}

function fieldLooks(step: Step): Look[] {
  const at = step.kind === "fillCell" ? [step.anchor.at, step.at] : step.kind === "setField" ? [step.at] : [];
  return step.kind === "fillCell" || step.kind === "setField" ? at.map((cell: CellAddress) => cellLook(step, step.sheet, { ...cell, rows: 1, columns: 1 })) : [];
}

/** The place of a new table, or the cells it is laid over with what stands beside and below them. */
function placeLooks(change: AddTable, need: TableNeeds | undefined): Look[] {
  const { over, place, sheet, table } = change;
  if (over === null) return [cellLook(change, sheet, { ...place, rows: tableHeight(table) + 1, columns: table.columns.length })];
  const beyond = { rows: need?.rows ?? 0, columns: need === undefined || need.columns === 0 ? 0 : need.columns + 1 };
  return [cellLook(change, sheet, { ...place, rows: Math.max(1, over.rows) + 1 + beyond.rows, columns: over.columns + beyond.columns })];
}

function cellLook(step: Step, sheet: string, { row, column, rows, columns }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): Look {
  return { steps: [step], sheet, extentOf: null, range: (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns) };
}

/** Positions this close together are looked at in one go. */
const nearby = 8;

function tableLooks(need: TableNeeds, { name, headers, sheet }: TableFact): Look[] {
  const { steps, keyColumn, rows, columns } = need;
  const at = (range: (table: Excel.Table) => Excel.Range): Look => ({ steps, sheet, extentOf: null, range: (context) => range(context.workbook.tables.getItem(name)) });
  const body = (table: Excel.Table, header: string): Excel.Range => table.columns.getItem(header).getDataBodyRange();
  const whole = need.blankBut === null ? [] : headers.filter((header) => need.blankBut?.includes(header) !== true);
  const keys = need.needsKeys && headers.includes(keyColumn) ? [keyColumn] : [];
  const columnsWhole = [...new Set([...keys, ...whole])].map((header) => at((table) => body(table, header)));
  const cells = [...need.cells].flatMap(([header, indexes]) =>
    headers.includes(header) ? runs(indexes, nearby).map(({ first, count }) => at((table) => body(table, header).getCell(first, 0).getResizedRange(count - 1, 0))) : [],
  );
  const below = rows === 0 ? [] : [at((table) => table.getRange().getRowsBelow(rows).getResizedRange(0, columns))];
  const right = columns === 0 ? [] : [at((table) => table.getRange().getColumnsAfter(columns + 1))];
  return [...columnsWhole, ...cells, ...below, ...right];
}
