import { type Area, overlaps, without } from "../model/area";
import type { ConditionalFormat } from "../model/rules";
import type { Sheet } from "../model/sheet";

/** Takes every conditional format off some cells. */
export function withoutConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => without(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

/** The conditional formats of which a cell lies in one of the areas, in the order in which they win (assumed: `conditionalFormulas`). */
export function conditionalFormatsOver(sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((part) => areas.some((area) => overlaps(part, area))));
}
