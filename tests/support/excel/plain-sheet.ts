import { isDeepStrictEqual } from "node:util";
import type { HostFormat } from "../../../src/workbench/host/model/cell";
import type { ConditionalFormat, Validation } from "../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../src/workbench/host/model/sheet";

/** The cells looked at: more than any sheet of ours uses. */
const looked = { row: 0, column: 0, rows: 5_000, columns: 300 };

/**
 * Everything on a sheet that a person sees, as plain data by place; two sheets
 * that look alike give the same. Left out are charts, results of formulas, and
 * the height of table rows that may grow, which no program writes the same.
 */
export function plainSheet(sheet: Sheet): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { row, column, cell } of sheet.cells.stored(looked)) {
    const { value, formula, format, link } = cell;
    if (value === null && formula === null && isDeepStrictEqual(plainFormat(format), plainFormat({}))) continue;
    found.set(`cell ${row},${column}`, { content: formula ?? value, link, format: plainFormat(format) });
  }
  for (const [column, { width, isHidden }] of sheet.columns) found.set(`column ${column}`, { width: width === null ? null : Math.round(width), isHidden });
  for (const [row, { height, isFixed, isHidden }] of sheet.rows) {
    const mayGrow = !isFixed && sheet.tables.some(({ bodyArea }) => row >= bodyArea.row && row < bodyArea.row + bodyArea.rows);
    if ((height !== null && !mayGrow) || isHidden) found.set(`row ${row}`, { height: mayGrow ? null : height, isHidden });
  }
  found.set("merges", sheet.merges.map((merge) => JSON.stringify(merge)).toSorted());
  found.set("rules", sheet.validations.map(plainValidation).toSorted());
  found.set("formats", sheet.conditionalFormats.map(plainConditional));
  for (const { name, area, style, hasBandedRows, hasFilterButtons, columns } of sheet.tables) found.set(`table ${name}`, { area, style, hasBandedRows, hasFilterButtons, columns: columns.map(({ name: header, formula, filter }) => ({ header, formula, filter })) });
  const { frozen, tabColor, showsGridlines, page, protection } = sheet;
  found.set("sheet", { frozen, tabColor, showsGridlines, page, protection: protection === null ? null : [...protection.allows].toSorted() });
  return found;
}

/** A file says nothing of what is as usual. */
function plainFormat({ fontName, fontSize, numberFormat, ...format }: HostFormat): unknown {
  return { ...format, fontName: fontName ?? "游ゴシック", fontSize: fontSize ?? 10, numberFormat: numberFormat ?? "General" };
}

function plainValidation({ type, operator, first, second, areas, error, prompt, errorStyle, allowsBlank }: Validation): string {
  return JSON.stringify({ areas, type, operator, first, second, error, prompt, errorStyle, allowsBlank });
}

/** Columns of a format that stand side by side may be one area or several; a hatch is a fill of its colour in Excel. */
function plainConditional(format: ConditionalFormat): unknown {
  const columns = format.areas.flatMap(({ row, rows, column, columns: count }) => Array.from({ length: count }, (_, offset) => `${column + offset}:${row}+${rows}`));
  if (format.kind === "other") return columns;
  const { hatch, fill, ...look } = format.format;
  return { columns: columns.toSorted(), formula: format.formula, stopIfTrue: format.stopIfTrue, look: { ...look, fill: hatch ?? fill } };
}
