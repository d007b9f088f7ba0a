import type { Step } from "../../core/workbook/command";
import type { CellFormat } from "../../core/workbook/cell-format";
import { aspects, bodyFont, type FormatTarget, setBorders, setNumberFormat } from "./aspects";
import type { Canvas } from "./canvas";
import { joined, type Rectangle, rectangleText } from "./rectangle";
import { type Work, work } from "./work";

/** A rectangle and how its cells look. */
export interface Painted {
  readonly at: Rectangle;
  readonly format: CellFormat;
}

/** The look that cells of ours have where their format does not say; a sheet just made has most of it already. */
export const plainFormat: CellFormat = { bold: false, italic: false, underline: false, fill: "", vertical: "top", wrap: false, indent: 0, numberFormat: "General", locked: true };

/** Text of addresses that Excel takes for several rectangles as one; its limit is 8,192 characters. */
const longestAddress = 2_000;

/**
 * Gives cells their look, trait by trait: all cells that share one are set
 * together, so that a sheet takes few calls. Of two layers the later wins.
 */
export function paintWorks(steps: readonly Step[], canvas: Canvas, layers: readonly (readonly Painted[])[]): Work[] {
  return layers.flatMap((painted) => [
    ...aspects.flatMap((aspect) => {
      const groups = grouped(painted, ({ format }) => aspect.of(format));
      return groups.flatMap(([value, cells]) => eachTarget(steps, canvas, joined(cells), aspect.calls, (target) => aspect.set(target, value)));
    }),
    ...grouped(painted, ({ format }) => format.border ?? null).flatMap(([color, cells]) => borderWorks(steps, canvas, joined(cells), color)),
    ...grouped(painted, ({ format }) => format.numberFormat ?? null).flatMap(([code, cells]) =>
      joined(cells).map((at) => work("looks", steps, { calls: 2 }, (context) => setNumberFormat(canvas.range(context, at), code))),
    ),
  ]);
}

/** Our font for cells that had another. */
export function fontWork(steps: readonly Step[], canvas: Canvas, at: Rectangle): Work {
  return work("looks", steps, { calls: 4 }, (context) => {
    const { font } = canvas.range(context, at).format;
    font.name = bodyFont.name;
    font.size = bodyFont.size;
  });
}

function borderWorks(steps: readonly Step[], canvas: Canvas, cells: readonly Rectangle[], color: string): Work[] {
  const shapes = grouped(cells.map((at) => ({ at })), ({ at }) => `${Number(at.rows > 1)}${Number(at.columns > 1)}`);
  return shapes.flatMap(([, alike]) => {
    const [shape] = alike;
    return shape === undefined ? [] : eachTarget(steps, canvas, alike, 12, (target) => setBorders(target, color, shape));
  });
}

function eachTarget(steps: readonly Step[], canvas: Canvas, cells: readonly Rectangle[], calls: number, set: (target: FormatTarget) => void): Work[] {
  const { areas } = canvas;
  const [only] = cells;
  if (areas === null || (cells.length === 1 && only !== undefined)) {
    return cells.map((at) => work("looks", steps, { calls: calls + 3 }, (context) => set(canvas.range(context, at))));
  }
  return portions(cells).map((portion) => work("looks", steps, { calls: calls + 3, payload: portion.map(rectangleText) }, (context) => set(areas(context, portion))));
}

/** Rectangles in portions whose addresses are short enough together. */
function portions(cells: readonly Rectangle[]): Rectangle[][] {
  const found: Rectangle[][] = [];
  let length = 0;
  for (const at of cells) {
    const text = rectangleText(at).length + 1;
    const last = found.at(-1);
    if (last === undefined || length + text > longestAddress) {
      found.push([at]);
      length = text;
    } else {
      last.push(at);
      length += text;
    }
  }
  return found;
}

function grouped<Item extends { readonly at: Rectangle }>(items: readonly Item[], keyOf: (item: Item) => string | null): [string, Rectangle[]][] {
  const groups = new Map<string, Rectangle[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const cells = groups.get(key);
    if (cells === undefined) groups.set(key, [item.at]);
    else cells.push(item.at);
  }
  return [...groups];
}
