import type { CallArguments } from "../protocol/call-arguments";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostObject, Outcome } from "../protocol/host-object";
import { type Area, boundingArea, intersection, isOnSheet, lastColumn, lastRow, sheetColumns, sheetRows } from "../model/area";
import { AreasPlace, RangePlace } from "../model/range-place";
import { addressOnSheet } from "./address-argument";
import type { Session } from "./session";

type Method = (range: RangePlace, args: CallArguments, session: Session) => Outcome;

/** The ways from a range to another one. */
export const rangeNavigation = {
  GetCell: (range, args, session) => on(range, session, { ...range.area, row: range.area.row + args.integer(0), column: range.area.column + args.integer(1), rows: 1, columns: 1 }),
  GetRow: (range, args, session) => on(range, session, { ...range.area, row: range.area.row + within(args.integer(0), range.area.rows), rows: 1 }),
  GetColumn: (range, args, session) => on(range, session, { ...range.area, column: range.area.column + within(args.integer(0), range.area.columns), columns: 1 }),
  GetLastRow: (range, _args, session) => on(range, session, { ...range.area, row: lastRow(range.area), rows: 1 }),
  GetLastColumn: (range, _args, session) => on(range, session, { ...range.area, column: lastColumn(range.area), columns: 1 }),
  GetLastCell: (range, _args, session) => on(range, session, { row: lastRow(range.area), column: lastColumn(range.area), rows: 1, columns: 1 }),
  GetEntireRow: (range, _args, session) => on(range, session, { ...range.area, column: 0, columns: sheetColumns }),
  GetEntireColumn: (range, _args, session) => on(range, session, { ...range.area, row: 0, rows: sheetRows }),
  GetOffsetRange: (range, args, session) => on(range, session, { ...range.area, row: range.area.row + args.integer(0), column: range.area.column + args.integer(1) }),
  GetResizedRange: (range, args, session) => on(range, session, { ...range.area, rows: range.area.rows + args.integer(0), columns: range.area.columns + args.integer(1) }),
  GetAbsoluteResizedRange: (range, args, session) => on(range, session, { ...range.area, rows: args.integer(0), columns: args.integer(1) }),
  GetRowsBelow: (range, args, session) => on(range, session, beyond(range.area, args.integerOr(0, 1), "below")),
  GetRowsAbove: (range, args, session) => on(range, session, beyond(range.area, args.integerOr(0, 1), "above")),
  GetColumnsAfter: (range, args, session) => on(range, session, beyond(range.area, args.integerOr(0, 1), "after")),
  GetColumnsBefore: (range, args, session) => on(range, session, beyond(range.area, args.integerOr(0, 1), "before")),
  GetBoundingRect: (range, args, session) => on(range, session, boundingArea(range.area, otherArea(range, args, session))),
  GetIntersection: (range, args, session) => {
    const common = intersection(range.area, otherArea(range, args, session));
    if (common === null) throw itemNotFound();
    return session.make.range(range.sheet, common);
  },
  GetIntersectionOrNullObject: (range, args, session) => {
    const common = intersection(range.area, otherArea(range, args, session));
    return common === null ? null : session.make.range(range.sheet, common);
  },
  GetUsedRange: (range, args, session) => {
    const used = range.sheet.cells.usedArea(args.booleanOr(0, false), range.area);
    if (used === null) throw itemNotFound();
    return session.make.range(range.sheet, used);
  },
  GetUsedRangeOrNullObject: (range, args, session) => {
    const used = range.sheet.cells.usedArea(args.booleanOr(0, false), range.area);
    return used === null ? null : session.make.range(range.sheet, used);
  },
  GetTables: (range, args, session) => session.make.tablesOver(range, args.booleanOr(0, false)),
  GetMergedAreasOrNullObject: (range, _args, session) => {
    const merged = range.sheet.merges.filter((merge) => intersection(merge, range.area) !== null);
    return merged.length === 0 ? null : session.make.areas(range.sheet, merged);
  },
} satisfies { readonly [name: string]: Method };

function on(range: RangePlace, session: Session, area: Area): HostObject {
  // A negative or empty extent, or one that leaves the sheet, is refused.
  if (!isOnSheet(area)) throw invalidArgument();
  return session.make.range(range.sheet, area);
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

/** A negative count looks the other way ("Range.getRowsBelow"). */
function beyond(area: Area, count: number, side: "below" | "above" | "after" | "before"): Area {
  if (count === 0) throw invalidArgument();
  const opposite = { below: "above", above: "below", after: "before", before: "after" } as const;
  if (count < 0) return beyond(area, -count, opposite[side]);
  switch (side) {
    case "below":
      return { ...area, row: area.row + area.rows, rows: count };
    case "above":
      return { ...area, row: area.row - count, rows: count };
    case "after":
      return { ...area, column: area.column + area.columns, columns: count };
    case "before":
      return { ...area, column: area.column - count, columns: count };
  }
}

function otherArea(range: RangePlace, args: CallArguments, session: Session): Area {
  const target = args.target(0);
  if (target instanceof RangePlace || target instanceof AreasPlace) {
    const [area] = target.areas;
    if (area === undefined || target.sheet !== range.sheet) throw invalidArgument();
    return area;
  }
  return addressOnSheet(args.text(0), range.sheet, session.book);
}
