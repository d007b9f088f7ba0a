import type { Cells } from "../model/range-place";
import type { ConditionalFormat } from "../model/rules";
import { conditionalFormatsOver, withoutConditionalFormats } from "../operations/conditional-formats";
import { assertAllowed } from "../operations/protection";
import { hostClass } from "../protocol/host-class";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireText, wireWord } from "../protocol/wire-value";
import type { Session } from "./session";

const kinds = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

/** The conditional formats that touch some cells, the one that wins first. */
export const conditionalFormats = hostClass<Cells, Excel.ConditionalFormatCollection, Session>("ConditionalFormatCollection", {
  items: ({ sheet, areas }, { make }) => conditionalFormatsOver(sheet, areas).map((format) => make.conditionalFormat({ sheet, format })),
  item: (cells, key, { make }) => {
    const format = called(cells, wireText(key));
    if (format === undefined) throw itemNotFound();
    return make.conditionalFormat({ sheet: cells.sheet, format });
  },
  methods: {
    // A new one goes before all others ("ConditionalFormatCollection.add": at the first/top priority); each run adds another.
    Add: ({ sheet, areas }, args, { book, make }) => {
      assertAllowed(sheet, "formatCells");
      const kind = wireWord(args.value(0), kinds);
      if (kind !== "Custom") throw new HostError("NotImplemented", `The host makes no conditional formats of the kind ${kind}.`, 501);
      const [first] = areas;
      if (first === undefined) throw invalidArgument();
      const id = `{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0003-0000-0000-000000000000}`;
      const format: ConditionalFormat = { kind: "custom", id, areas, anchor: { row: first.row, column: first.column }, stopIfTrue: false, formula: "", format: {}, look: null };
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return make.conditionalFormat({ sheet, format });
    },
    ClearAll: ({ sheet, areas }) => {
      assertAllowed(sheet, "formatCells");
      for (const area of areas) withoutConditionalFormats(sheet, area);
      return answer(null);
    },
    GetCount: ({ sheet, areas }) => answer(conditionalFormatsOver(sheet, areas).length),
    GetItemAt: ({ sheet, areas }, args, { make }) => {
      const format = conditionalFormatsOver(sheet, areas)[args.integer(0)];
      if (format === undefined) throw invalidArgument();
      return make.conditionalFormat({ sheet, format });
    },
    GetItemOrNullObject: (cells, args, { make }) => {
      const format = called(cells, args.text(0));
      return format === undefined ? null : make.conditionalFormat({ sheet: cells.sheet, format });
    },
  },
});

function called({ sheet, areas }: Cells, id: string): ConditionalFormat | undefined {
  return conditionalFormatsOver(sheet, areas).find((format) => format.id === id);
}
