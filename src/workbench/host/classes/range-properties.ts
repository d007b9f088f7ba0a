import type { RangePlace } from "../model/range-place";
import type { CallArguments } from "../protocol/call-arguments";
import { invalidArgument } from "../protocol/host-error";
import { answer, type HostObject, type Outcome } from "../protocol/host-object";
import { queryAnswer } from "../protocol/query-answer";
import { isList, isRecord, ownProperty, type WireRecord, type WireValue } from "../protocol/wire-value";
import type { Session } from "./session";

type Method = (range: RangePlace, args: CallArguments, session: Session) => Outcome;

/** Formats of single cells, rows and columns in one call (ExcelApi 1.9). */
export const rangeProperties = {
  SetCellProperties: (range, args, session) => {
    eachLine(args.value(0), range.area.rows, (line, row) => eachLine(line, range.area.columns, (settings, column) => {
      setAll(session.make.range(range.sheet, { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 }), settings);
    }));
    return answer(null);
  },
  SetRowProperties: (range, args, session) => {
    eachLine(args.value(0), range.area.rows, (settings, row) => setAll(session.make.range(range.sheet, { ...range.area, row: range.area.row + row, rows: 1 }), settings));
    return answer(null);
  },
  SetColumnProperties: (range, args, session) => {
    eachLine(args.value(0), range.area.columns, (settings, column) => setAll(session.make.range(range.sheet, { ...range.area, column: range.area.column + column, columns: 1 }), settings));
    return answer(null);
  },
  GetCellProperties: (range, args, session) => {
    const { area, sheet } = range;
    const wanted = loadPaths(args.value(0));
    return answer(Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) =>
      camelCased(queryAnswer(session.make.range(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }), { select: wanted, expand: [], skip: 0, top: null })),
    )));
  },
} satisfies { readonly [name: string]: Method };

function eachLine(value: WireValue, count: number, act: (line: WireValue, index: number) => void): void {
  if (!isList(value) || value.length !== count) throw invalidArgument();
  value.forEach(act);
}

/** Sets properties one by one: `{ format: { fill: { color } } }`; borders by the client's names of the sides. */
function setAll(object: HostObject, settings: WireValue): void {
  if (!isRecord(settings)) throw invalidArgument();
  for (const [name, value] of Object.entries(settings)) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    if (!isRecord(value) || object.hasScalar(wireName)) object.write(wireName, value);
    else setAll(object.className === "RangeBorderCollection" ? object.item(sideName(name)) : childOf(object, wireName), value);
  }
}

function childOf(object: HostObject, name: string): HostObject {
  const child = object.child(name);
  if (child === null) throw invalidArgument();
  return child;
}

function sideName(name: string): string {
  const sides = new Map([["top", "EdgeTop"], ["bottom", "EdgeBottom"], ["left", "EdgeLeft"], ["right", "EdgeRight"], ["horizontal", "InsideHorizontal"], ["vertical", "InsideVertical"]]);
  return sides.get(name) ?? name;
}

function loadPaths(options: WireValue, prefix = ""): readonly string[] {
  if (!isRecord(options)) throw invalidArgument();
  return Object.entries(options).flatMap(([name, value]) => (value === true ? [prefix + name] : isRecord(value) ? loadPaths(value, `${prefix}${name}/`) : []));
}

function camelCased(record: WireRecord): WireRecord {
  const entries = Object.keys(record).map((name): [string, WireValue] => {
    const value = ownProperty(record, name) ?? null;
    return [name.charAt(0).toLowerCase() + name.slice(1), isRecord(value) ? camelCased(value) : value];
  });
  return Object.fromEntries(entries);
}
