import { strToU8, zipSync } from "fflate";
import type { CellStyle } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { addressText } from "../../../core/workbook/address";
import type { CellLook, FileFormat } from "../file-cell";
import { child, children, type MarkupElement, numeric } from "../markup/markup-element";
import { fileFormat, type LookContext } from "./file-format";
import { asianFormat, lastBuiltInFormat } from "./number-formats";

/** How a cell looks, in both ways a book says it. Cells of one look share one object. */
export interface Styling {
  readonly format: FileFormat;
  readonly look: CellLook | null;
}

/** The looks of a workbook by the numbers its cells and rules give. */
export interface StyleTable {
  readonly cells: readonly Styling[];
  /** Styles of conditional formats. */
  readonly differential: readonly CellStyle[];
}

/**
 * The styles part through the file library's eyes. It tells the style of a cell
 * but not of a column or a row, so it is asked by a sheet with a cell for each.
 */
export async function styleTable(styles: MarkupElement | null, text: string | null, context: LookContext): Promise<StyleTable> {
  if (styles === null || text === null) return { cells: [], differential: [] };
  const formats = children(child(styles, "cellXfs"), "xf").map((style) => numeric(style, "numFmtId") ?? 0);
  const own = new Set(children(child(styles, "numFmts"), "numFmt").map((format) => numeric(format, "numFmtId")));
  const rules = children(child(styles, "dxfs"), "dxf").length;
  const { sheets } = await readXlsx(askingPackage(text, formats.length, rules), { readStyles: true });
  const asked = sheets[0];
  const differential = new Map((asked?.conditionalRules ?? []).map((rule) => [rule.priority - 1, rule.style ?? {}]));
  return {
    cells: formats.map((id, index) => styling(asked?.cells?.get(`${index},0`)?.style ?? {}, own.has(id) ? 0 : id, context)),
    differential: Array.from({ length: rules }, (_, index) => filledByBackground(differential.get(index) ?? {})),
  };
}

function styling(read: CellStyle, id: number, context: LookContext): Styling {
  const numFmt = read.numFmt ?? asianFormat(id);
  const carried = withoutDefaults({ ...read, ...(numFmt === null ? {} : { numFmt }) });
  const isBuiltIn = id > 0 && id <= lastBuiltInFormat && carried.numFmt !== undefined;
  const { numFmt: _, ...others } = carried;
  const isPlain = Object.keys(others).length === 0 && (carried.numFmt ?? "General") === "General";
  const look = isPlain ? null : { carried, numberFormatId: isBuiltIn ? id : null };
  return { format: fileFormat(carried, context), look };
}

/** Where a conditional format names no pattern its fill is solid; the file library takes it for none. */
function filledByBackground(style: CellStyle): CellStyle {
  const { fill } = style;
  if (fill?.type !== "pattern" || fill.pattern !== "none" || fill.bgColor === undefined) return style;
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: fill.fgColor ?? fill.bgColor, bgColor: fill.bgColor } };
}

/** A style without what every cell has: other programs spell it out. */
function withoutDefaults({ font, fill, border, alignment, numFmt, protection }: CellStyle): CellStyle {
  const { horizontal, vertical, textRotation, indent, ...aligned } = alignment ?? {};
  const alignments = {
    ...(horizontal === undefined || horizontal === "general" ? {} : { horizontal }),
    ...(vertical === undefined || vertical === "bottom" ? {} : { vertical }),
    ...(textRotation === undefined || textRotation === 0 ? {} : { textRotation }),
    ...(indent === undefined || indent === 0 ? {} : { indent }),
    ...aligned,
  };
  const { locked, hidden } = protection ?? {};
  const protections = { ...(locked === false ? { locked } : {}), ...(hidden === true ? { hidden } : {}) };
  return {
    ...(font === undefined ? {} : { font }),
    ...(fill === undefined || (fill.type === "pattern" && fill.pattern === "none") ? {} : { fill }),
    ...(border === undefined || Object.keys(border).length === 0 ? {} : { border }),
    ...(Object.keys(alignments).length === 0 ? {} : { alignment: alignments }),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(Object.keys(protections).length === 0 ? {} : { protection: protections }),
  };
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";

function askingPackage(styles: string, cells: number, rules: number): Uint8Array {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const rows = numbers(cells).map((style) => `<row r="${style + 1}"><c r="${addressText({ row: style, column: 0 })}" s="${style}"/></row>`);
  const asked = numbers(rules).map((rule) => `<cfRule type="expression" dxfId="${rule}" priority="${rule + 1}"><formula>1</formula></cfRule>`);
  const links = (...items: readonly string[]): string =>
    `<Relationships xmlns="${packaging}/relationships">${items.map((item) => {
      const [type = "", target = ""] = item.split(" ");
      return `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`;
    }).join("")}</Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"/>`,
    "_rels/.rels": links("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="worksheet"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links("worksheet sheet.xml", "styles styles.xml"),
    "xl/sheet.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData><conditionalFormatting sqref="A1">${asked.join("")}</conditionalFormatting></worksheet>`,
    "xl/styles.xml": styles,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), { level: 0 });
}
