import { invariant } from "../../../src/core/shared/invariant";
import type { CellAddress } from "../../../src/core/workbook/address";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { DesiredCell, DesiredState, DesiredTable } from "../../../src/core/workbook/desired-state";
import { type RulePlace, ruleFormula } from "../../../src/core/workbook/formula-text";
import { contractNaming } from "../../../src/core/workbook/naming";
import type { Snapshot } from "../../../src/core/workbook/snapshot";

/** A question to a spreadsheet about one row of a table of ours: a formula that stands in a cell beside the table, on that row. */
export interface Probe {
  readonly table: string;
  /** The row's place in its table, counted from 0. */
  readonly row: number;
  /** What is asked, by the row's place in the sheet: gives the formula in plain references (`$F6`). */
  readonly formula: (place: RulePlace) => string;
}

/** Where a probe stands. */
interface ProbePlace extends CellAddress {
  readonly sheet: string;
}

/** Far to the right of everything of ours. */
const firstColumn = 120;

/** A state with probes beside its tables, and how to read what a spreadsheet made of each. */
export interface ProbedState {
  readonly state: DesiredState;
  readonly answer: (probe: Probe, recalculated: Snapshot) => CellValue;
}

/** Puts probes beside the tables they are about. */
export function withProbes(state: DesiredState, probes: readonly Probe[]): ProbedState {
  const places = new Map<Probe, ProbePlace>();
  const used = new Map<string, number>();
  const cells = new Map<string, DesiredCell[]>();
  const tables = new Map(state.sheets.flatMap(({ title, tables: own }) => own.map((table) => [table.name, { title, table }] as const)));
  for (const probe of probes) {
    const found = tables.get(probe.table);
    invariant(found !== undefined, `${probe.table} is a table of the workbook`);
    const place = rowPlace(found.table, probe.row);
    const line = `${found.title} ${place.firstRow}`;
    const column = used.get(line) ?? firstColumn;
    used.set(line, column + 1);
    const at = { row: place.firstRow, column };
    places.set(probe, { sheet: found.title, ...at });
    const beside = cells.get(found.title) ?? [];
    cells.set(found.title, beside);
    beside.push({ at, owner: "computed", value: null, formula: probe.formula(place), format: {} });
  }
  return {
    state: { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, ...(cells.get(sheet.title) ?? [])] })) },
    answer: (probe, { sheets }) => {
      const place = places.get(probe);
      invariant(place !== undefined, "the probe was put into the workbook");
      return sheets.find(({ name }) => name === place.sheet)?.cells?.[place.row]?.[place.column]?.value ?? null;
    },
  };
}

/** This row's cell under a header, as plain references have it. */
export function rowCell(header: string, place: RulePlace): string {
  return ruleFormula(`[@${header}]`, place, contractNaming);
}

function rowPlace(table: DesiredTable, row: number): RulePlace {
  return {
    firstRow: table.place.row + 1 + row,
    columnOf: (header) => {
      const position = table.columns.findIndex((column) => column.header === header);
      return position < 0 ? null : table.place.column + position;
    },
  };
}
