import { hostClass } from "../protocol/host-class";
import { itemNotFound } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import { lastColumn, lastRow, sheetColumns, sheetRows } from "../model/area";
import type { Sheet } from "../model/sheet";
import { placeArgument } from "./address-argument";
import type { Session } from "./session";

/** Rows and columns of a sheet that stay in sight. */
export const freezePanes = hostClass<Sheet, Excel.WorksheetFreezePanes, Session>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.frozen = { rows: args.integerOr(0, 0), columns: 0 };
      return answer(null);
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { rows: 0, columns: args.integerOr(0, 0) };
      return answer(null);
    },
    FreezeAt: (sheet, args, { book }) => {
      const { area } = placeArgument(args, 0, sheet, book);
      // Whole rows freeze rows only, whole columns columns only.
      sheet.frozen = { rows: area.rows === sheetRows ? 0 : lastRow(area) + 1, columns: area.columns === sheetColumns ? 0 : lastColumn(area) + 1 };
      return answer(null);
    },
    GetLocation: (sheet, _args, session) => {
      const location = frozenRange(sheet, session);
      if (location === null) throw itemNotFound();
      return location;
    },
    GetLocationOrNullObject: (sheet, _args, session) => frozenRange(sheet, session),
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
      return answer(null);
    },
  },
});

function frozenRange(sheet: Sheet, { make }: Session): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return make.range(sheet, { row: 0, column: 0, rows: rows === 0 ? sheetRows : rows, columns: columns === 0 ? sheetColumns : columns });
}
