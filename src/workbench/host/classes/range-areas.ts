import { areaText, sheetInFormula } from "../model/address";
import { type Area, intersection } from "../model/area";
import { AreasPlace } from "../model/range-place";
import type { Sheet } from "../model/sheet";
import { clearCells } from "../operations/clear-cells";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import type { Session } from "./session";

const rangeAreas = hostClass<AreasPlace, Excel.RangeAreas, Session>("RangeAreas", {
  identity: (_target, { references }, self) => ({ _ReferenceId: references.keep(self) }),
  scalars: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => `${sheetInFormula(sheet.name)}!${areaText(area)}`).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0) },
  },
  objects: {
    Worksheet: ({ sheet }, { make }) => make.worksheet(sheet),
    Format: (target, { make }) => make.format(target),
    DataValidation: (target, { make }) => make.validation(target),
    ConditionalFormats: (target, { make }) => make.conditionalFormats(target),
    Areas: (target, session) => ranges(target, session),
  },
  methods: {
    _KeepReference: () => answer(null),
    Clear: ({ sheet, areas }, args, { book }) => {
      for (const area of areas) clearCells(book, sheet, area, args.wordOr(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All"));
      return answer(null);
    },
    GetIntersectionOrNullObject: ({ sheet, areas }, args, { make }) => {
      const target = args.target(0);
      const others: readonly Area[] = target !== null && "areas" in target && target instanceof AreasPlace ? target.areas : [];
      const common = areas.flatMap((area) => others.map((other) => intersection(area, other))).filter((area) => area !== null);
      return common.length === 0 ? null : make.areas(sheet, common);
    },
  },
});

const ranges = hostClass<AreasPlace, Excel.RangeCollection, Session>("RangeCollection", {
  items: ({ sheet, areas }, { make }) => areas.map((area) => make.range(sheet, area)),
  methods: {
    GetCount: ({ areas }) => answer(areas.length),
    GetItemAt: ({ sheet, areas }, args, { make }) => {
      const area = areas[args.integer(0)];
      if (area === undefined) throw invalidArgument();
      return make.range(sheet, area);
    },
  },
});

/** A RangeAreas of the client over cells of a sheet. */
export function makeAreas(sheet: Sheet, areas: readonly Area[], session: Session): HostObject {
  if (areas.length === 0) throw invalidArgument();
  return rangeAreas(new AreasPlace(sheet, areas), session);
}
