import { quotedSheetName } from "../../../core/workbook/address";
import { escapedText } from "../../write/escaped-text";
import type { FileBook, FileName } from "../file-book";
import { rangeReference } from "../file-range";
import type { FileSheet } from "../file-sheet";
import { attributeText, writtenMarkup } from "../markup/carried-markup";

/** The workbook's part with its names, hidden ones among them, and the protection of its structure. */
export function finishedWorkbook(xml: string, book: FileBook): string {
  const names = definedNames(book);
  const protection = book.carried?.protection ?? null;
  return xml
    .replace("<bookViews>", () => `${protection === null ? "" : writtenMarkup(protection)}<bookViews>`)
    .replace("</sheets>", () => `</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}`);
}

function definedNames({ names, sheets }: FileBook): string {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const all = [...names, ...sheets.flatMap(settings)];
  return all.flatMap(({ name, reference, sheet, isHidden }) => {
    const scope = sheet === null ? null : places.get(sheet);
    if (scope === undefined) return [];
    return [`<definedName${attributeText({ name, localSheetId: scope, hidden: isHidden ? 1 : null })}>${escapedText(reference)}</definedName>`];
  }).join("");
}

/** The names that stand for a sheet's print area, its titles and its filter. */
function settings({ name: sheet, page, filter }: FileSheet): FileName[] {
  const qualified = (ranges: string): string => ranges.split(",").map((range) => `${quotedSheetName(sheet)}!${range}`).join(",");
  const setting = (name: string, ranges: readonly (string | null)[], isHidden = false): FileName[] => {
    const given = ranges.filter((range) => range !== null);
    return given.length === 0 ? [] : [{ name: `_xlnm.${name}`, reference: qualified(given.join(",")), sheet, isHidden }];
  };
  return [
    ...setting("Print_Area", [page.printArea]),
    ...setting("Print_Titles", [page.repeatedColumns, page.repeatedRows]),
    ...setting("_FilterDatabase", [filter === null ? null : fixed(rangeReference(filter.range))], true),
  ];
}

function fixed(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
