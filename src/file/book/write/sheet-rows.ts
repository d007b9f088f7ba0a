import type { FileRow } from "../file-sheet";
import { attributeText } from "../markup/carried-markup";

/** Rows with what they say of themselves: heights that may change among them, which the file library does not write. */
export function finishedRows(xml: string, rows: ReadonlyMap<number, FileRow>, style: (row: FileRow) => number): string {
  return xml.replace(/<row r="(\d+)"[^>]*?(\/?)>/g, (_, place: string, end: string) => {
    const row = rows.get(Number(place) - 1);
    return `<row r="${place}"${row === undefined ? "" : rowAttributes(row, style(row))}${end}>`;
  });
}

function rowAttributes({ height, isFixed, isHidden, outline }: FileRow, style: number): string {
  return attributeText({
    s: style === 0 ? null : style,
    customFormat: style === 0 ? null : 1,
    ht: height,
    hidden: isHidden ? 1 : null,
    customHeight: isFixed && height !== null ? 1 : null,
    outlineLevel: outline === 0 ? null : outline,
  });
}
