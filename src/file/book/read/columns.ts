import type { CarriedSheet } from "../carried";
import { defaultColumnWidth } from "../default-column-width";
import type { FileColumn } from "../file-sheet";
import { children, flag, type MarkupElement, numeric } from "../markup/markup-element";
import type { Styling } from "./style-table";

const lastColumn = 16_383;

/** What a sheet says of its columns; `rest` are those up to the last when they are all alike, as LibreOffice writes them. */
export interface FileColumns {
  readonly columns: ReadonlyMap<number, FileColumn>;
  readonly rest: CarriedSheet["lastColumns"];
}

export function fileColumns(list: MarkupElement | null, defaults: Readonly<Record<string, string>>, styles: readonly Styling[]): FileColumns {
  const columns = new Map<number, FileColumn>();
  let rest: CarriedSheet["lastColumns"] = null;
  for (const element of children(list, "col")) {
    const first = (numeric(element, "min") ?? 1) - 1;
    const last = Math.min((numeric(element, "max") ?? first + 1) - 1, lastColumn);
    const styling = styles[numeric(element, "style") ?? 0];
    if (last === lastColumn && first < lastColumn) {
      const kept = [...element.attributes].filter(([name]) => !["min", "max", "style"].includes(name) && !name.includes(":"));
      rest = { from: first, attributes: Object.fromEntries(kept), look: styling?.look ?? null };
      continue;
    }
    const column = {
      width: width(element, defaultColumnWidth(defaults)),
      isHidden: flag(element, "hidden"),
      format: styling?.format ?? {},
      look: styling?.look ?? null,
      outline: numeric(element, "outlineLevel") ?? 0,
    };
    for (let at = first; at <= last; at += 1) columns.set(at, column);
  }
  return { columns, rest };
}

/** A width that nobody chose is the default one; the file says it because the column differs otherwise. */
function width(element: MarkupElement, unchosen: number): number | null {
  const said = numeric(element, "width");
  return said === unchosen && !flag(element, "customWidth") ? null : said;
}
