import { relationshipsMarkup, workbookPackage } from "./workbook-package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook whose first sheet holds these rows, and a table over each of these ranges; the tables name no columns. */
export function withTables(rows: string, ranges: readonly string[]): Uint8Array {
  const tables = ranges.map((range, index) => {
    const id = index + 1;
    return [`xl/tables/table${id}.xml`, `<table xmlns="${main}" id="${id}" name="T${id}" displayName="T${id}" ref="${range}"><tableColumns count="0"/></table>`] as const;
  });
  const links = ranges.map((_, index) => `rId${index + 1} table ../tables/table${index + 1}.xml`);
  const parts = ranges.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join("");
  return workbookPackage({
    sheets: [`<sheetData>${rows}</sheetData><tableParts count="${ranges.length}">${parts}</tableParts>`],
    parts: { ...Object.fromEntries(tables), "xl/worksheets/_rels/sheet1.xml.rels": relationshipsMarkup(links) },
  });
}
