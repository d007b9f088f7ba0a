import type { Scalar } from "../protocol/host-class";
import { HostError, invalidArgument } from "../protocol/host-error";
import { isList, type WireValue } from "../protocol/wire-value";
import type { HostSettings } from "../host-settings";
import { isUnbounded } from "../model/area";
import type { HostCell } from "../model/cell";
import { shownFormula } from "../model/formula-spelling";
import { remembered } from "../../../core/shared/remembered";
import type { RangePlace } from "../model/range-place";
import { enterContent, type Entered } from "../operations/enter-content";
import { enterInSight, isAcrossFilter } from "../operations/under-filter";
import { assertAllowed } from "../operations/protection";
import { shownText } from "../operations/shown-text";
import type { Session } from "./session";

type RangeScalar = Scalar<RangePlace, Session>;

/** What a range holds, as grids; of an unbounded range reading gives `null` ("Read or write to an unbounded range"). */
export const rangeContents = {
  Values: contents(() => (cell) => cell.value ?? ""),
  Formulas: contents(formulaReader),
  FormulasLocal: { ...contents(formulaReader), isOnlyByName: true },
  Text: { get: grid(() => (cell) => shownText(cell)) },
  ValueTypes: { get: grid(() => valueType) },
  NumberFormat: {
    get: grid(() => (cell) => cell.format.numberFormat ?? "General"),
    set: (range, value) => {
      assertAllowed(range.sheet, "formatCells");
      const format = oneOrGrid(value, range);
      range.sheet.cells.reformat(range.area, (before) => ("everywhere" in format && typeof format.everywhere === "string" ? { ...before, numberFormat: format.everywhere } : before));
      if ("everywhere" in format) return;
      format.rows.forEach((row, rowOffset) => row.forEach((code, columnOffset) => {
        if (code === null) return;
        if (typeof code !== "string") throw invalidArgument();
        const at = { row: range.area.row + rowOffset, column: range.area.column + columnOffset, rows: 1, columns: 1 };
        range.sheet.cells.reformat(at, (before) => ({ ...before, numberFormat: code }));
      }));
    },
  },
} satisfies { readonly [name: string]: RangeScalar };

/** Reads one cell of a range; made anew for each reading. */
type Reader = (cell: HostCell, row: number, column: number) => WireValue;

function contents(reader: (range: RangePlace, settings: HostSettings) => Reader): RangeScalar {
  return {
    get: grid(reader),
    set: (range, value, { book, settings }) => {
      const { area, sheet } = range;
      const entered = oneOrGrid(value, range);
      if (settings.underFilter === "misplaced" && isAcrossFilter(sheet, area)) enterInSight(book, sheet, area, entered, settings);
      else enterContent(book, sheet, area, entered, settings);
    },
  };
}

function grid(reader: (range: RangePlace, settings: HostSettings) => Reader): RangeScalar["get"] {
  return (range, { settings }) => {
    const { area, sheet } = range;
    if (isUnbounded(area)) return null;
    // No get may bring more than 5,000,000 cells ("Resource limits and performance optimization"; #6781: the values may also come as null).
    if (area.rows * area.columns > settings.mostCells) throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
    const shown = reader(range, settings);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => shown(sheet.cells.at(area.row + row, area.column + column), area.row + row, area.column + column)),
    );
  };
}

function formulaReader({ sheet }: RangePlace, { ownColumns }: HostSettings): Reader {
  const outside = remembered((formula) => shownFormula(formula, null));
  const inside = new Map(sheet.tables.map((table) => [table, remembered((formula) => shownFormula(formula, table.name, ownColumns))]));
  return (cell, row, column) => {
    if (cell.formula === null) return cell.value ?? "";
    const table = sheet.tableAt(row, column);
    return (table === null ? outside : (inside.get(table) ?? outside))(cell.formula);
  };
}

function valueType(cell: HostCell): string {
  if (cell.isError) return "Error";
  switch (typeof cell.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return cell.formula === null ? "Empty" : "String";
  }
}

/** One value for the whole range, or a grid of just its size; anything else is refused as Excel does. */
function oneOrGrid(value: WireValue, { area }: RangePlace): Entered {
  if (!isList(value)) return { everywhere: value };
  const rows = value.map((row) => {
    if (!isList(row)) throw invalidArgument();
    return row;
  });
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return { rows };
}
