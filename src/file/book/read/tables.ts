import type { FileTable, FileTableColumn } from "../file-table";
import { parsedRange } from "../file-range";
import { unescapedName } from "../markup/escaped-name";
import { attribute, child, children, flag, type MarkupElement, numeric } from "../markup/markup-element";
import { columnFilters } from "./filters";

/** A table's part; `null` when it says no name or no range. */
export function fileTable(root: MarkupElement | null): FileTable | null {
  const name = attribute(root, "displayName") ?? attribute(root, "name");
  const range = parsedRange(attribute(root, "ref") ?? "");
  if (name === null || range === null) return null;
  const hasTotals = (numeric(root, "totalsRowCount") ?? 0) > 0;
  const filter = child(root, "autoFilter");
  const style = child(root, "tableStyleInfo");
  return {
    name,
    range,
    columns: children(child(root, "tableColumns"), "tableColumn").map((column) => tableColumn(column, hasTotals)),
    hasHeaders: (numeric(root, "headerRowCount") ?? 1) > 0,
    hasTotals,
    style: attribute(style, "name"),
    showsStripes: flag(style, "showRowStripes"),
    showsColumnStripes: flag(style, "showColumnStripes"),
    highlightsFirstColumn: flag(style, "showFirstColumn"),
    highlightsLastColumn: flag(style, "showLastColumn"),
    showsFilterButtons: filter !== null,
    filters: columnFilters(filter),
  };
}

function tableColumn(column: MarkupElement, hasTotals: boolean): FileTableColumn {
  const total = {
    function: attribute(column, "totalsRowFunction"),
    formula: formula(child(column, "totalsRowFormula")),
    label: attribute(column, "totalsRowLabel"),
  };
  const isEmpty = total.function === null && total.formula === null && total.label === null;
  return {
    header: unescapedName(attribute(column, "name") ?? ""),
    formula: formula(child(column, "calculatedColumnFormula")),
    total: !hasTotals || isEmpty ? null : total,
  };
}

function formula(element: MarkupElement | null): string | null {
  return element === null || element.text === "" ? null : element.text.replace(/^=/, "");
}
