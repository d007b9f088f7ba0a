import { areaText, columnLetters } from "../../../host/model/address";
import { type Area, contains, lastColumn, lastRow, wholeSheet } from "../../../host/model/area";
import { isBlank } from "../../../host/model/cell";
import type { Sheet } from "../../../host/model/sheet";
import { columnPoints, rowPoints } from "../../../host/operations/measures";
import { shownText } from "../../../host/operations/shown-text";
import { dressCell } from "./cell-style";

const pixelsPerPoint = 4 / 3;
/** A sheet shows at least so much, and a little beyond what is used, so that there is room to type. */
const least = { rows: 30, columns: 12 } as const;
const beyond = { rows: 3, columns: 1 } as const;

/** A sheet as a table with row and column headings, from its first cell to a little beyond the last used one. Each cell carries its address. */
export function sheetTable(sheet: Sheet): HTMLTableElement {
  const used = sheet.cells.usedArea(false, wholeSheet);
  const rows = Math.max(least.rows, used === null ? 0 : lastRow(used) + 1 + beyond.rows);
  const columns = Math.max(least.columns, used === null ? 0 : lastColumn(used) + 1 + beyond.columns);
  const shownColumns = counted(columns).filter((column) => !sheet.columnState(column).isHidden);
  const table = document.createElement("table");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", sheet.name);
  table.className = sheet.showsGridlines ? "sheet lined" : "sheet";
  table.append(columnWidths(sheet, shownColumns), columnHeadings(shownColumns));
  const body = table.createTBody();
  for (const row of counted(rows)) if (!sheet.rowState(row).isHidden) body.append(rowOf(sheet, row, shownColumns));
  return table;
}

function columnWidths(sheet: Sheet, columns: readonly number[]): HTMLElement {
  const group = document.createElement("colgroup");
  const headings = document.createElement("col");
  headings.className = "row-headings";
  const widths = columns.map((column) => {
    const width = document.createElement("col");
    width.style.width = `${columnPoints(sheet, column) * pixelsPerPoint}px`;
    return width;
  });
  group.append(headings, ...widths);
  return group;
}

function columnHeadings(columns: readonly number[]): HTMLElement {
  const head = document.createElement("thead");
  const row = document.createElement("tr");
  row.append(heading("", "col"), ...columns.map((column) => heading(columnLetters(column), "col")));
  head.append(row);
  return head;
}

function heading(text: string, scope: "col" | "row"): HTMLElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function rowOf(sheet: Sheet, row: number, columns: readonly number[]): HTMLElement {
  const element = document.createElement("tr");
  element.style.height = `${rowPoints(sheet, row) * pixelsPerPoint}px`;
  element.append(heading(String(row + 1), "row"));
  for (const column of columns) {
    const merge = sheet.merges.find((area) => contains(area, cellArea(row, column))) ?? null;
    if (merge !== null && (merge.row !== row || merge.column !== column)) continue;
    element.append(cellOf(sheet, row, column, merge));
  }
  return element;
}

function cellOf(sheet: Sheet, row: number, column: number, merge: Area | null): HTMLElement {
  const cell = sheet.cells.at(row, column);
  const element = document.createElement("td");
  element.dataset["address"] = areaText(cellArea(row, column));
  const text = document.createElement("div");
  text.textContent = shownText(cell);
  element.append(text);
  if (cell.formula !== null) element.title = `=${cell.formula}`;
  if (merge !== null) {
    element.rowSpan = merge.rows;
    element.colSpan = merge.columns;
  }
  dressCell(element.style, cell.format, cell.value);
  // A text runs on over empty cells to its right, unless it is wrapped.
  if (cell.format.wrap !== true && typeof cell.value === "string" && isBlank(sheet.cells.at(row, column + 1))) element.classList.add("runs-on");
  return element;
}

function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function counted(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
