import type { FileColumnFilter, FileFilter } from "../file-filter";
import { parsedRange } from "../file-range";
import { carriedMarkup } from "../markup/carried-markup";
import { attribute, child, children, flag, type MarkupElement, numeric } from "../markup/markup-element";

/** A sheet's own filter. */
export function fileFilter(element: MarkupElement | null): FileFilter | null {
  const range = parsedRange(attribute(element, "ref") ?? "");
  return range === null ? null : { range, columns: columnFilters(element) };
}

/** The columns that a filter narrows. */
export function columnFilters(filter: MarkupElement | null): FileColumnFilter[] {
  return children(filter, "filterColumn").flatMap((element): FileColumnFilter[] => {
    const column = numeric(element, "colId");
    if (column === null) return [];
    const values = child(element, "filters");
    const isPlain = values !== null && element.attributes.size === 1 && element.children.length === 1 && values.children.every(({ local }) => local === "filter");
    if (!isPlain) return [{ column, shown: [], showsBlanks: false, other: carriedMarkup(element, new Map()) }];
    return [{
      column,
      shown: values.children.flatMap((value) => attribute(value, "val") ?? []),
      showsBlanks: flag(values, "blank"),
      other: null,
    }];
  });
}
