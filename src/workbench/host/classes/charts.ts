import { areaText } from "../model/address";
import { type Area, contains } from "../model/area";
import { type Chart, newChart, newSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { columnPoints, rowPoints } from "../operations/measures";
import { assertUnprotected } from "../operations/protection";
import { hostClass } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireBoolean, wireNumber, wireText, wireWord, type WireValue } from "../protocol/wire-value";
import { placeArgument } from "./address-argument";
import { chartAxes } from "./chart-axes";
import { chartLegend, chartTitle } from "./chart-texts";
import { chartSeriesCollection } from "./chart-series";
import type { ChartOfSheet, Session } from "./session";

/** The kinds that are written; odd ones throw on their title in real Excel (office-js #2041). */
const types = ["Line", "LineMarkers", "ColumnClustered", "ColumnStacked", "BarClustered", "Pie", "XYScatter", "Area"] as const;

/** The charts of a sheet; found by name or id. */
export const charts = hostClass<Sheet, Excel.ChartCollection, Session>("ChartCollection", {
  scalars: { Count: { get: (sheet) => sheet.charts.length, isOnlyByName: true } },
  items: (sheet, { make }) => sheet.charts.map((found) => make.chart({ sheet, chart: found })),
  item: (sheet, key, { make }) => make.chart({ sheet, chart: known(called(sheet, key)) }),
  methods: {
    Add: (sheet, args, { book, make }) => {
      assertUnprotected(sheet);
      const type = args.wordOr(0, types, "Line");
      const { sheet: dataSheet, area } = placeArgument(args, 1, sheet, book);
      const number = book.nextId();
      const added = newChart(`{${number.toString(16).toUpperCase().padStart(8, "0")}-0004-0000-0000-000000000000}`, `グラフ ${sheet.charts.length + 1}`, type);
      // "Auto" differs between Excel on the web and elsewhere (office-js #2929): here it means columns.
      const byRows = args.wordOr(2, ["Auto", "Columns", "Rows"], "Auto") === "Rows";
      added.series = linesOf(area, byRows).map((values, index) => ({ ...newSeries(`系列${index + 1}`), values }));
      if (dataSheet !== sheet) added.series = added.series.map((series) => ({ ...series, values: null }));
      sheet.charts.push(added);
      return make.chart({ sheet, chart: added });
    },
    GetCount: (sheet) => answer(sheet.charts.length),
    GetItem: (sheet, args, { make }) => make.chart({ sheet, chart: known(called(sheet, args.value(0))) }),
    GetItemAt: (sheet, args, { make }) => make.chart({ sheet, chart: known(sheet.charts[args.integer(0)]) }),
    GetItemOrNullObject: (sheet, args, { make }) => {
      const found = called(sheet, args.value(0));
      return found === undefined ? null : make.chart({ sheet, chart: found });
    },
  },
});

/** A chart. */
export const chart = hostClass<ChartOfSheet, Excel.Chart, Session>("Chart", {
  identity: ({ chart: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ chart: target }) => target.id },
    Name: { get: ({ chart: target }) => target.name, set: (target, value) => edited(target).name = wireText(value) },
    ChartType: { get: ({ chart: target }) => target.type, set: (target, value) => edited(target).type = wireWord(value, types) },
    DisplayBlanksAs: { get: ({ chart: target }) => target.displayBlanksAs, set: (target, value) => edited(target).displayBlanksAs = wireWord(value, ["NotPlotted", "Zero", "Interplotted"]) },
    PlotVisibleOnly: { get: () => true, set: (_target, value) => { wireBoolean(value); } },
    Top: { get: ({ chart: target }) => target.top, set: (target, value) => moved(target).top = wireNumber(value) },
    Left: { get: ({ chart: target }) => target.left, set: (target, value) => moved(target).left = wireNumber(value) },
    Width: { get: ({ chart: target }) => target.width, set: (target, value) => moved(target).width = wireNumber(value) },
    Height: { get: ({ chart: target }) => target.height, set: (target, value) => moved(target).height = wireNumber(value) },
  },
  objects: {
    Title: chartTitle,
    Legend: chartLegend,
    Axes: chartAxes,
    Series: chartSeriesCollection,
    Worksheet: ({ sheet }, { make }) => make.worksheet(sheet),
  },
  methods: {
    SetPosition: (target, args, { book }) => {
      const first = placeArgument(args, 0, target.sheet, book).area;
      const last = args.isGiven(1) ? placeArgument(args, 1, target.sheet, book).area : first;
      place(target, { row: first.row, column: first.column, rows: last.row + last.rows - first.row, columns: last.column + last.columns - first.column });
      return answer(null);
    },
    Delete: ({ sheet, chart: target }) => {
      assertUnprotected(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== target);
      return answer(null);
    },
  },
});

function linesOf(area: Area, byRows: boolean): readonly Area[] {
  return byRows
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : Array.from({ length: area.columns }, (_, column) => ({ ...area, column: area.column + column, columns: 1 }));
}

function called(sheet: Sheet, key: WireValue): Chart | undefined {
  const text = wireText(key);
  return sheet.charts.find((found) => found.id === text) ?? sheet.charts.find((found) => found.name.toLowerCase() === text.toLowerCase());
}

function known(found: Chart | undefined): Chart {
  if (found === undefined) throw itemNotFound();
  return found;
}

function edited({ sheet, chart: target }: ChartOfSheet): Chart {
  assertUnprotected(sheet);
  target.carried = null;
  return target;
}

function moved(target: ChartOfSheet): Chart {
  const found = edited(target);
  found.place = null;
  return found;
}

function place(target: ChartOfSheet, area: Area): void {
  if (!contains({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, area) || area.rows < 1 || area.columns < 1) throw invalidArgument(areaText(area));
  const found = edited(target);
  const total = (first: number, count: number, size: (index: number) => number): number => Array.from({ length: count }, (_, offset) => size(first + offset)).reduce((sum, part) => sum + part, 0);
  found.place = area;
  found.left = total(0, area.column, (column) => columnPoints(target.sheet, column));
  found.top = total(0, area.row, (row) => rowPoints(target.sheet, row));
  found.width = total(area.column, area.columns, (column) => columnPoints(target.sheet, column));
  found.height = total(area.row, area.rows, (row) => rowPoints(target.sheet, row));
}
