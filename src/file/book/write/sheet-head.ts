import type { FileSheet } from "../file-sheet";
import type { NumberOfStyle } from "./style-slots";
import { defaultColumnWidth } from "../default-column-width";
import { attributeText, writtenMarkup } from "../markup/carried-markup";
import { addressText } from "../../../core/workbook/address";

/** What stands before a sheet's cells. `dimension` is the rectangle of its cells, `style` gives the number of a column's style. */
export function sheetHead(sheet: FileSheet, dimension: string, isActive: boolean, style: NumberOfStyle): string {
  return [properties(sheet), `<dimension ref="${dimension}"/>`, view(sheet, isActive), defaults(sheet), columns(sheet, style)].join("");
}

function properties({ tabColor, carried, page }: FileSheet): string {
  const inside = [
    tabColor === null ? "" : `<tabColor${attributeText({ rgb: `FF${tabColor}` })}/>`,
    carried?.outline == null ? "" : writtenMarkup(carried.outline),
    page.fit === null ? "" : '<pageSetUpPr fitToPage="1"/>',
  ].join("");
  return inside === "" ? "" : `<sheetPr>${inside}</sheetPr>`;
}

function view({ showsGridlines, frozen, carried }: FileSheet, isActive: boolean): string {
  const attributes = attributeText({
    ...carried?.view,
    showGridLines: showsGridlines ? null : 0,
    tabSelected: isActive ? 1 : null,
    workbookViewId: 0,
  });
  const { rows, columns } = frozen;
  const isFrozen = rows > 0 || columns > 0;
  const pane = isFrozen
    ? `<pane${attributeText({
        xSplit: columns > 0 ? columns : null,
        ySplit: rows > 0 ? rows : null,
        topLeftCell: addressText({ row: rows, column: columns }),
        activePane: rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight",
        state: "frozen",
      })}/>`
    : carried?.splitPane == null ? "" : writtenMarkup(carried.splitPane);
  const element = pane === "" ? `<sheetView${attributes}/>` : `<sheetView${attributes}>${pane}</sheetView>`;
  return `<sheetViews>${element}</sheetViews>`;
}

function defaults({ carried, columns, rows }: FileSheet): string {
  const deepest = (things: Iterable<{ readonly outline: number }>): number | null => {
    let depth = 0;
    for (const { outline } of things) depth = Math.max(depth, outline);
    return depth === 0 ? null : depth;
  };
  return `<sheetFormatPr${attributeText({
    defaultRowHeight: 15,
    ...carried?.defaults,
    outlineLevelRow: deepest(rows.values()),
    outlineLevelCol: deepest(columns.values()),
  })}/>`;
}

interface Span {
  readonly first: number;
  last: number;
  readonly attributes: string;
}

function columns({ columns: all, carried }: FileSheet, style: NumberOfStyle): string {
  const unchosen = defaultColumnWidth(carried?.defaults ?? {});
  const spans: Span[] = [];
  const add = (first: number, last: number, attributes: string): void => {
    const before = spans.at(-1);
    if (before?.last === first - 1 && before.attributes === attributes) before.last = last;
    else spans.push({ first, last, attributes });
  };
  const rest = carried?.lastColumns ?? null;
  const restText = rest === null ? "" : attributeText({ ...rest.attributes, style: styleNumber(style({ look: rest.look, format: {} })) });
  const addRest = (end: number): void => {
    const first = Math.max(rest?.from ?? end, (spans.at(-1)?.last ?? -1) + 1);
    if (first < end) add(first, end - 1, restText);
  };
  for (const [at, column] of [...all].sort(([left], [right]) => left - right)) {
    addRest(at);
    add(at, at, attributeText({
      width: column.width ?? unchosen,
      style: styleNumber(style(column)),
      hidden: column.isHidden ? 1 : null,
      customWidth: column.width === null ? null : 1,
      outlineLevel: column.outline === 0 ? null : column.outline,
    }));
  }
  if (rest !== null) addRest(columnCount);
  const each = spans.map((span) => `<col min="${span.first + 1}" max="${span.last + 1}"${span.attributes}/>`).join("");
  return each === "" ? "" : `<cols>${each}</cols>`;
}

const columnCount = 16_384;

function styleNumber(number: number): number | null {
  return number === 0 ? null : number;
}
