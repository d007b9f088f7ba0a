import { grouped } from "../../core/shared/grouped";
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
      const groups = placesBy(painted, ({ format }) => aspect.of(format));
      return groups.flatMap(([value, cells]) => eachTarget(steps, canvas, joined(cells), aspect.calls, (target) => aspect.set(target, value)));
    }),
    ...placesBy(painted, ({ format }) => format.border ?? null).flatMap(([color, cells]) => borderWorks(steps, canvas, joined(cells), color)),
    ...placesBy(painted, ({ format }) => format.numberFormat ?? null).flatMap(([code, cells]) =>
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
  const shapes = grouped(cells, (at) => `${Number(at.rows > 1)}${Number(at.columns > 1)}`);
  return [...shapes.values()].flatMap((alike) => eachTarget(steps, canvas, alike, 12, (target) => setBorders(target, color, alike[0])));
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

/** The places that are painted in the same way, by how; those that are not painted so left out. */
function placesBy<Item extends { readonly at: Rectangle }>(items: readonly Item[], keyOf: (item: Item) => string | null): [string, Rectangle[]][] {
  return [...grouped(items, keyOf)].flatMap(([key, alike]): [string, Rectangle[]][] => (key === null ? [] : [[key, alike.map(({ at }) => at)]]));
}
