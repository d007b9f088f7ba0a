import type { CellValue } from "../../../../core/workbook/cell";
import type { HostFormat } from "../../../host/model/cell";

const verticals = { top: "top", center: "middle", bottom: "bottom" } as const;

/** How a cell looks, roughly, written on its element: fonts, fills, lines, alignment. Conditional formats and table styles are left out. */
export function dressCell(style: CSSStyleDeclaration, format: HostFormat, value: CellValue): void {
  if (format.bold === true) style.fontWeight = "700";
  if (format.italic === true) style.fontStyle = "italic";
  const lines = [format.underline === true ? "underline" : "", format.strikethrough === true ? "line-through" : ""].filter((line) => line !== "");
  if (lines.length > 0) style.textDecoration = lines.join(" ");
  if (format.fontSize !== undefined) style.fontSize = `${format.fontSize}pt`;
  if (format.fontColor !== undefined) style.color = `#${format.fontColor}`;
  if (format.fill !== undefined) style.backgroundColor = `#${format.fill}`;
  if (format.hatch !== undefined) style.backgroundImage = `repeating-linear-gradient(45deg, #${format.hatch} 0 1px, transparent 1px 5px)`;
  for (const name of ["top", "right", "bottom", "left"] as const) {
    const side = format.sides?.[name];
    if (side !== undefined) style.setProperty(`border-${name}`, `1px solid #${side.color ?? "000000"}`);
  }
  style.verticalAlign = verticals[format.vertical ?? "bottom"];
  style.textAlign = format.horizontal ?? usualAlignment(value);
  if (format.indent !== undefined) style.paddingInlineStart = `${2 + format.indent * 9}px`;
  if (format.wrap === true) {
    style.whiteSpace = "pre-wrap";
    style.overflowWrap = "anywhere";
  }
}

/** Numbers stand at the right, truth values in the middle, texts at the left, as long as nobody says otherwise. */
function usualAlignment(value: CellValue): string {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" ? "center" : "left";
}
