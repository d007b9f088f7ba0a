import type { Cell, CellComment, CellValue as FileValue, RichTextRun, Sheet } from "hucre";
import type { CellValue } from "../../../core/workbook/cell";
import type { CarriedCell } from "../carried";
import type { FileCell, FileLink } from "../file-cell";
import { movedFormula } from "./shared-formula";
import type { Styling } from "./style-table";

/** Where a sheet's cells come from: their contents, their styles, and what hangs on them. */
export interface CellSources {
  /** As the file library reads it when it is given no styles: numbers are numbers. */
  readonly sheet: Sheet;
  /** The number of each cell's style, by row and column. */
  readonly places: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly styles: readonly Styling[];
  readonly links: ReadonlyMap<string, FileLink>;
  readonly notes: ReadonlyMap<string, CellComment>;
}

const plain: Styling = { format: {}, look: null };

/** The cells of a sheet that hold something or look different. */
export function fileCells({ sheet, places, styles, links, notes }: CellSources): Map<string, FileCell> {
  const formulas = formulaReader(sheet);
  const cells = new Map<string, FileCell>();
  const take = (row: number, column: number, styling: Styling): void => {
    const key = `${row},${column}`;
    const detail = sheet.cells?.get(key);
    const formula = formulas(row, column, detail);
    const value = cellValue(formula === null ? (detail?.value ?? sheet.rows[row]?.[column]) : (detail?.formulaResult ?? detail?.value));
    const link = links.get(key) ?? null;
    const carried = carriedCell(detail, notes.get(key));
    if (value === null && formula === null && styling.look === null && link === null && carried === null) return;
    cells.set(key, { value, isError: detail?.type === "error", formula, ...styling, link, carried });
  };
  for (const [row, columns] of places) {
    for (const [column, style] of columns) take(row, column, styles[style] ?? plain);
  }
  for (const key of [...links.keys(), ...notes.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (places.get(row)?.has(column) !== true) take(row, column, plain);
  }
  return cells;
}

type FormulaReader = (row: number, column: number, cell: Cell | undefined) => string | null;

/** Formulas that a file writes once for many cells are written out for each. */
function formulaReader(sheet: Sheet): FormulaReader {
  const firsts = new Map<number, { readonly row: number; readonly column: number; readonly formula: string }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined || cell.formula === undefined || cell.formula === "") continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!firsts.has(cell.formulaSharedIndex)) firsts.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  return (row, column, cell) => {
    if (cell?.formula === undefined) return null;
    if (cell.formula !== "") return cell.formula.replace(/^=/, "");
    const first = firsts.get(cell.formulaSharedIndex ?? -1);
    return first === undefined ? null : movedFormula(first.formula, row - first.row, column - first.column);
  };
}

/** Numbers that are none (1e999) are as good as no value. */
function cellValue(value: FileValue | undefined): CellValue {
  if (value === undefined || value instanceof Date) return null;
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

function carriedCell(cell: Cell | undefined, comment: CellComment | undefined): CarriedCell | null {
  const { richText = [], formulaType, formulaRef, formulaDynamic } = cell ?? {};
  const isRich = richText.some(({ font }) => font !== undefined);
  const isArray = formulaType === "array";
  if (!isRich && !isArray && formulaDynamic !== true && comment === undefined) return null;
  return {
    ...(isRich ? { richText: richText.map(run) } : {}),
    ...(isArray ? { formulaType, ...(formulaRef === undefined ? {} : { formulaRef }) } : {}),
    ...(formulaDynamic === true ? { formulaDynamic } : {}),
    ...(comment === undefined ? {} : { comment }),
  };
}

function run({ text, font }: RichTextRun): RichTextRun {
  return font === undefined || Object.keys(font).length === 0 ? { text } : { text, font };
}
