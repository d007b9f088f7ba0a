import { BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * Lets what INDEX and OFFSET give of a table stay on the table's sheet. The
 * grid's calculator looks the sheet of every reference up by its name; one made
 * from a table knows its sheet without a name, and would end up on the sheet of
 * the formula: `INDEX(Goals[実績],2)` would read the wrong sheet, with no error.
 */
export function mendReferences(): void {
  BaseReferenceObject.prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetIds): void {
    const named = sheetIds[this.getUnitId()]?.[this.getForcedSheetName()];
    if (typeof named === "string") this.setForcedSheetIdDirect(named);
  };
}
