import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

/** Puts references of the grid's calculator right that read something else than in Excel. */
export function mendReferences(): void {
  keepTablesOnTheirSheets();
  keepEmptyTexts();
}

/**
 * Lets what INDEX and OFFSET give of a table stay on the table's sheet. The
 * grid's calculator looks the sheet of every reference up by its name; one made
 * from a table knows its sheet without a name, and would end up on the sheet of
 * the formula: `INDEX(Goals[実績],2)` would read the wrong sheet, with no error.
 */
function keepTablesOnTheirSheets(): void {
  BaseReferenceObject.prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetIds): void {
    const named = sheetIds[this.getUnitId()]?.[this.getForcedSheetName()];
    if (typeof named === "string") this.setForcedSheetIdDirect(named);
  };
}

/**
 * Lets a formula whose result is an empty text be a text to the formulas that
 * read it, as in Excel. The grid's calculator takes a result without signs for an
 * empty cell, which counts as 0: a comparison with it would find a figure.
 */
function keepEmptyTexts(): void {
  const getCellData = Reflect.get(BaseReferenceObject.prototype, "getCellData");
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row, column) {
    const cell = getCellData.call(this, row, column);
    // A cell with a formula is never taken for an empty one; a result that was just worked out comes without it.
    return cell?.v === "" && cell.f == null ? { ...cell, t: CellValueType.STRING, f: '=""' } : cell;
  };
}
