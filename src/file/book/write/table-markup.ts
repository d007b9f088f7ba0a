import { rangeText } from "../../../core/workbook/address";
import { escapedText } from "../../write/escaped-text";
import { calculatedColumn } from "../../write/table-part";
import type { FileTable, FileTableColumn } from "../file-table";
import { attributeText } from "../markup/carried-markup";
import { escapedName } from "../markup/escaped-name";
import { autoFilter } from "./sheet-rules";

/** A table's part: the file library leaves out column formulas, filters and tables without headers. */
export function tablePart(table: FileTable, id: number): string {
  const { first, last } = table.range;
  const attributes = attributeText({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref: rangeText(first, last),
    headerRowCount: table.hasHeaders ? null : 0,
    ...(table.hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  });
  const filtered = rangeText(first, { row: last.row - (table.hasTotals ? 1 : 0), column: last.column });
  const style = attributeText({
    name: table.style,
    showFirstColumn: table.highlightsFirstColumn ? 1 : 0,
    showLastColumn: table.highlightsLastColumn ? 1 : 0,
    showRowStripes: table.showsStripes ? 1 : 0,
    showColumnStripes: table.showsColumnStripes ? 1 : 0,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table${attributes}>`,
    table.showsFilterButtons && table.hasHeaders ? autoFilter(filtered, table.filters) : "",
    `<tableColumns count="${table.columns.length}">${table.columns.map((column, index) => columnMarkup(column, index + 1)).join("")}</tableColumns>`,
    `<tableStyleInfo${style}/>`,
    "</table>",
  ].join("");
}

function columnMarkup({ header, formula, total }: FileTableColumn, id: number): string {
  const attributes = attributeText({
    id,
    name: escapedName(header),
    totalsRowFunction: total?.function ?? null,
    totalsRowLabel: total?.label ?? null,
  });
  const inside = [
    formula === null ? "" : calculatedColumn(formula),
    total?.formula == null ? "" : `<totalsRowFormula>${escapedText(total.formula)}</totalsRowFormula>`,
  ].join("");
  return inside === "" ? `<tableColumn${attributes}/>` : `<tableColumn${attributes}>${inside}</tableColumn>`;
}
