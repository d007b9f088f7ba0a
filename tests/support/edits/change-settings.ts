import fc from "fast-check";
import { coverLabels } from "../../../src/core/contract/cover-labels";
import { optionsTable } from "../../../src/core/contract/tables";
import { blankContinues, blankScheduleReading, blankStaysBlank } from "../../../src/core/plan/blank-schedule-reading";
import { labelPlace } from "../../../src/core/workbook/named-cell";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { type Edit, edit } from "./edit";

/** HR chooses another 対象年度 on the cover, or types something that is none. */
export const changeTargetYear: fc.Arbitrary<Edit> = fc.constantFrom("令和3年度", "令和5年度", "令和8年度", "令和9年度", "2026").map((year) =>
  edit(`sets 対象年度 to ${year}`, (scene) => {
    for (const sheet of scene.book.sheets) {
      const asRead: SheetSnapshot = { name: sheet.name, cells: sheet.rows() };
      const label = labelPlace(asRead, coverLabels.targetYear);
      const isOurs = label !== null && scene.roles.get(sheet.cell(label.row, label.column))?.kind === "fixture";
      if (isOurs) scene.put(sheet, label.row, label.column + 1, { value: year, formula: null }, { kind: "entry" });
    }
  }),
);

/** HR answers what the plan leaves open: how blank schedule cells are read. */
export const changeOption: fc.Arbitrary<Edit> = fc.constantFrom(blankContinues, blankStaysBlank).map((answer) =>
  edit(`reads blank schedule cells as ${answer}`, (scene) => {
    for (const table of scene.ourTables()) {
      const row = Array.from({ length: table.height }, (_, index) => index).find((index) => table.cell(index, optionsTable.key).value === blankScheduleReading.item);
      const offset = table.headers.indexOf(optionsTable.value);
      if (row !== undefined && offset >= 0) scene.type(table, row, offset, { value: answer, formula: null });
    }
  }),
);

/** The plan that ships with the program is renewed: other rows, other texts. */
export const renewPlan: fc.Arbitrary<Edit> = fc.constant(
  edit("takes the next version of the plan", (scene) => {
    scene.version += 1;
  }),
);
