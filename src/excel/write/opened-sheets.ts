import { grouped } from "../../core/shared/grouped";
import type { Step } from "../../core/workbook/command";
import type { Structure } from "../read/read-structure";

/** A protected sheet that is written to: it is opened for the writing and protected again as it was. */
export interface OpenedSheet {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
  readonly steps: readonly Step[];
}

/** The protected sheets that steps are written to. A sheet that is only made, renamed or named is not opened. */
export function sheetsToOpen(steps: readonly Step[], structure: Structure): OpenedSheet[] {
  const written = grouped(steps, (step) => sheetOf(step, structure));
  return structure.sheets.flatMap(({ name, protection }) => {
    const there = written.get(name);
    return protection === null || there === undefined ? [] : [{ sheet: name, options: protection, steps: there }];
  });
}

function sheetOf(change: Step, { tables }: Structure): string | null {
  switch (change.kind) {
    case "addSheet":
    case "setName":
    case "setProperty":
      return null;
    case "finishSheet":
      return change.made === null ? null : change.sheet;
    case "fillCell":
    case "setField":
    case "layReport":
    case "addTable":
      return change.sheet;
    default:
      return tables.find(({ name }) => name === change.table)?.sheet ?? change.sheet;
  }
}
