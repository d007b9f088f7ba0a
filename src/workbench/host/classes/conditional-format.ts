import { assertAllowed } from "../operations/protection";
import { hostClass } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import { wireBoolean, wireInteger } from "../protocol/wire-value";
import { customFormat } from "./custom-format";
import type { FormatOfSheet, Session } from "./session";

/** A conditional format. Kinds other than by a formula are carried along: their type reads, nothing of theirs can be changed. */
export const conditionalFormat = hostClass<FormatOfSheet, Excel.ConditionalFormat, Session>("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => (format.kind === "custom" ? "Custom" : typeOf(format.carried.markup.attributes["type"] ?? "")) },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        assertAllowed(sheet, "formatCells");
        const position = wireInteger(value);
        if (position < 0 || position >= sheet.conditionalFormats.length) throw invalidArgument();
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(position, 0, format);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        assertAllowed(sheet, "formatCells");
        format.stopIfTrue = wireBoolean(value);
      },
    },
  },
  objects: {
    Custom: (target, session) => {
      const custom = customOf(target, session);
      if (custom === null) throw itemNotFound();
      return custom;
    },
    CustomOrNullObject: customOf,
    CellValueOrNullObject: () => null,
    ColorScaleOrNullObject: () => null,
    DataBarOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  methods: {
    Delete: ({ sheet, format }) => {
      assertAllowed(sheet, "formatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      return answer(null);
    },
    // Fails when the format holds for several areas ("ConditionalFormat.getRange").
    GetRange: ({ sheet, format }, _args, { make }) => {
      const [area] = format.areas;
      if (area === undefined || format.areas.length > 1) throw itemNotFound();
      return make.range(sheet, area);
    },
    GetRangeOrNullObject: ({ sheet, format }, _args, { make }) => {
      const [area] = format.areas;
      return area === undefined || format.areas.length > 1 ? null : make.range(sheet, area);
    },
    GetRanges: ({ sheet, format }, _args, { make }) => make.areas(sheet, format.areas),
  },
});

function customOf({ sheet, format }: FormatOfSheet, session: Session): HostObject | null {
  return format.kind === "custom" ? customFormat({ sheet, format }, session) : null;
}

/** Excel's word for a kind, from the file's. */
function typeOf(kind: string): string {
  const words = new Map([["dataBar", "DataBar"], ["colorScale", "ColorScale"], ["iconSet", "IconSet"], ["top10", "TopBottom"], ["cellIs", "CellValue"], ["containsText", "ContainsText"], ["expression", "Custom"]]);
  return words.get(kind) ?? "PresetCriteria";
}
