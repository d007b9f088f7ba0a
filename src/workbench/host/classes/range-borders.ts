import type { FileSide } from "../../../file/book/file-cell";
import { type Area, lastColumn, lastRow } from "../model/area";
import type { HostCell, HostFormat } from "../model/cell";
import { AreasPlace, type Cells } from "../model/range-place";
import { reformat, uniform } from "../operations/formats";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireInteger, wireText, wireWord, type WireValue } from "../protocol/wire-value";
import { shownColor, wireColor } from "./colors";
import type { Session } from "./session";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof edges)[number];
type Side = "top" | "bottom" | "left" | "right";

interface Border {
  readonly cells: Cells;
  readonly edge: Edge;
}

/** The borders of cells: outer edges and the lines between. Diagonals are not written. */
export const rangeBorders = hostClass<Cells, Excel.RangeBorderCollection, Session>("RangeBorderCollection", {
  scalars: { Count: { get: () => edges.length, isOnlyByName: true } },
  items: (cells, session) => edges.map((edge) => rangeBorder({ cells, edge }, session)),
  item: (cells, key, session) => rangeBorder({ cells, edge: wireWord(key, edges) }, session),
  methods: {
    GetItemAt: (cells, args, session) => {
      const edge = edges[wireInteger(args.value(0))];
      if (edge === undefined) throw invalidArgument();
      return rangeBorder({ cells, edge }, session);
    },
  },
});

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const rangeBorder = hostClass<Border, Excel.RangeBorder, Session>("RangeBorder", {
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: { get: (border) => shared(border, styleOf), set: (border, value, session) => draw(border, (side) => withStyle(side, wireWord(value, styles)), session) },
    Weight: { get: (border) => shared(border, weightOf), set: (border, value, session) => draw(border, (side) => withWeight(side, wireWord(value, weights)), session) },
    Color: {
      get: (border) => shared(border, (side) => shownColor(side?.color ?? "000000")),
      set: (border, value: WireValue, session) => {
        const color = wireColor(wireText(value));
        draw(border, (side) => ({ style: side?.style ?? "thin", color }), session);
      },
    },
  },
  methods: { _KeepReference: () => answer(null) },
});

/** Which cells carry a line, and on which of their sides. */
function* lines({ cells, edge }: Border): Generator<readonly [Area, Side]> {
  for (const area of cells.areas) {
    if (edge === "EdgeTop") yield [{ ...area, rows: 1 }, "top"];
    if (edge === "EdgeBottom") yield [{ ...area, row: lastRow(area), rows: 1 }, "bottom"];
    if (edge === "EdgeLeft") yield [{ ...area, columns: 1 }, "left"];
    if (edge === "EdgeRight") yield [{ ...area, column: lastColumn(area), columns: 1 }, "right"];
    if (edge === "InsideHorizontal" && area.rows > 1) {
      yield [{ ...area, rows: area.rows - 1 }, "bottom"];
      yield [{ ...area, row: area.row + 1, rows: area.rows - 1 }, "top"];
    }
    if (edge === "InsideVertical" && area.columns > 1) {
      yield [{ ...area, columns: area.columns - 1 }, "right"];
      yield [{ ...area, column: area.column + 1, columns: area.columns - 1 }, "left"];
    }
  }
}

function shared(border: Border, read: (side: FileSide | undefined) => string): string | null {
  const found = new Set([...lines(border)].map(([area, side]) => uniform(new AreasPlace(border.cells.sheet, [area]), ({ sides }: HostFormat, _cell: HostCell) => read(sides?.[side]))));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function draw(border: Border, change: (side: FileSide | undefined) => FileSide | null, { book }: Session): void {
  for (const [area, name] of lines(border)) {
    reformat(book, new AreasPlace(border.cells.sheet, [area]), (format) => {
      const { [name]: before, ...others } = format.sides ?? {};
      const side = change(before);
      return { ...format, sides: side === null ? others : { ...others, [name]: side } };
    });
  }
}

function styleOf(side: FileSide | undefined): string {
  if (side === undefined) return "None";
  const names = new Map([["dotted", "Dot"], ["dashed", "Dash"], ["mediumDashed", "Dash"], ["double", "Double"], ["dashDot", "DashDot"], ["mediumDashDot", "DashDot"], ["dashDotDot", "DashDotDot"], ["mediumDashDotDot", "DashDotDot"], ["slantDashDot", "SlantDashDot"]]);
  return names.get(side.style) ?? "Continuous";
}

function weightOf(side: FileSide | undefined): string {
  if (side?.style === "hair") return "Hairline";
  if (side?.style === "thick" || side?.style === "double") return "Thick";
  return side?.style.startsWith("medium") === true ? "Medium" : "Thin";
}

function withStyle(side: FileSide | undefined, style: (typeof styles)[number]): FileSide | null {
  if (style === "None") return null;
  const names = { Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted", Double: "double", SlantDashDot: "slantDashDot" } as const;
  return { style: names[style], color: side?.color ?? null };
}

function withWeight(side: FileSide | undefined, weight: (typeof weights)[number]): FileSide {
  const names = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
  return { style: names[weight], color: side?.color ?? null };
}
