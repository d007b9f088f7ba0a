import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/**
 * Lets the grid's checks of typed values end quietly that are due when the
 * workbook they were for has been put away: the grid's own complain of it.
 */
export function mendValidation(isShown: (unit: string) => boolean): void {
  const validatorRanges = Reflect.get(SheetsDataValidationValidatorService.prototype, "validatorRanges");
  SheetsDataValidationValidatorService.prototype.validatorRanges = function (this: SheetsDataValidationValidatorService, unit, sheetId, ranges) {
    return isShown(unit) ? validatorRanges.call(this, unit, sheetId, ranges) : Promise.resolve([]);
  };
}
