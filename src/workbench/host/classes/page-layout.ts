import type { FileMargins, FilePage } from "../../../file/book/file-page";
import { areaText, parsedAddress } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { assertUnprotected } from "../operations/protection";
import { hostClass, type Scalar } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import { isRecord, ownProperty, wireBoolean, wireNumber, wireRecord, wireWord, type WireValue } from "../protocol/wire-value";
import { AreasPlace } from "../model/range-place";
import { placeArgument } from "./address-argument";
import { headersFooters } from "./headers-footers";
import type { Session } from "./session";

const papers = { letter: "Letter", legal: "Legal", a3: "A3", a4: "A4", a5: "A5", b4: "B4", b5: "B5", executive: "Executive", tabloid: "Tabloid" } as const;
const orientations = ["portrait", "landscape"] as const;
const paperWords = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"] as const;

/** How a sheet prints (ExcelApi 1.9). Margins in points here, in inches in files. */
export const pageLayout = hostClass<Sheet, Excel.PageLayout, Session>("PageLayout", {
  scalars: {
    Orientation: { get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"), set: (sheet, value) => change(sheet, { orientation: wireWord(value, orientations) }) },
    PaperSize: { get: ({ page }) => (page.paper === null ? "A4" : papers[page.paper]), set: (sheet, value) => change(sheet, { paper: wireWord(value, paperWords) }) },
    Zoom: { get: ({ page }) => shownZoom(page), set: (sheet, value) => change(sheet, readZoom(value)) },
    CenterHorizontally: { get: ({ page }) => page.isCenteredAcross, set: (sheet, value) => change(sheet, { isCenteredAcross: wireBoolean(value) }) },
    CenterVertically: { get: ({ page }) => page.isCenteredDown, set: (sheet, value) => change(sheet, { isCenteredDown: wireBoolean(value) }) },
    PrintGridlines: { get: ({ page }) => page.printsGridlines, set: (sheet, value) => change(sheet, { printsGridlines: wireBoolean(value) }) },
    PrintHeadings: { get: ({ page }) => page.printsHeadings, set: (sheet, value) => change(sheet, { printsHeadings: wireBoolean(value) }) },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: headersFooters },
  methods: {
    SetPrintMargins: (sheet, args) => {
      const perInch = { Points: 72, Inches: 1, Centimeters: 2.54 }[args.wordOr(0, ["Points", "Inches", "Centimeters"], "Points")];
      const record = wireRecord(args.value(1));
      const given = (["top", "right", "bottom", "left", "header", "footer"] as const).map((name): [string, number] | null => {
        const value = ownProperty(record, name);
        return value === undefined || value === null ? null : [name, wireNumber(value) / perInch];
      });
      change(sheet, { margins: { ...sheet.page.margins, ...Object.fromEntries(given.filter((entry) => entry !== null)) } });
      return answer(null);
    },
    SetPrintArea: (sheet, args, { book }) => {
      const target = args.target(0);
      const areas = target instanceof AreasPlace ? target.areas : [placeArgument(args, 0, sheet, book).area];
      change(sheet, { printArea: areas.map((area) => areaText(area, "$")).join(",") });
      return answer(null);
    },
    SetPrintTitleRows: (sheet, args, { book }) => {
      change(sheet, { repeatedRows: areaText({ ...placeArgument(args, 0, sheet, book).area, column: 0, columns: 16_384 }, "$") });
      return answer(null);
    },
    SetPrintTitleColumns: (sheet, args, { book }) => {
      change(sheet, { repeatedColumns: areaText({ ...placeArgument(args, 0, sheet, book).area, row: 0, rows: 1_048_576 }, "$") });
      return answer(null);
    },
    GetPrintArea: (sheet, _args, session) => required(areasOf(sheet, sheet.page.printArea, session)),
    GetPrintAreaOrNullObject: (sheet, _args, session) => areasOf(sheet, sheet.page.printArea, session),
    GetPrintTitleRows: (sheet, _args, session) => required(rangeOf(sheet, sheet.page.repeatedRows, session)),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => rangeOf(sheet, sheet.page.repeatedRows, session),
    GetPrintTitleColumns: (sheet, _args, session) => required(rangeOf(sheet, sheet.page.repeatedColumns, session)),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) => rangeOf(sheet, sheet.page.repeatedColumns, session),
  },
});

function change(sheet: Sheet, part: Partial<FilePage>): void {
  assertUnprotected(sheet);
  sheet.page = { ...sheet.page, ...part };
}

function margin(side: keyof FileMargins): Scalar<Sheet, Session> {
  return {
    get: ({ page }) => Math.round(page.margins[side] * 72 * 100) / 100,
    set: (sheet, value) => change(sheet, { margins: { ...sheet.page.margins, [side]: wireNumber(value) / 72 } }),
  };
}

function shownZoom({ fit, scale }: FilePage): WireValue {
  if (fit === null) return { scale: scale ?? 100 };
  return { ...(fit.wide === 0 ? {} : { horizontalFitToPages: fit.wide }), ...(fit.tall === 0 ? {} : { verticalFitToPages: fit.tall }) };
}

function readZoom(value: WireValue): Partial<FilePage> {
  if (!isRecord(value)) throw invalidArgument();
  const number = (name: string): number | null => {
    const found = ownProperty(value, name);
    return found === undefined || found === null ? null : wireNumber(found);
  };
  const scale = number("scale");
  const wide = number("horizontalFitToPages");
  const tall = number("verticalFitToPages");
  if (wide !== null || tall !== null) return { fit: { wide: wide ?? 0, tall: tall ?? 0 }, scale: null };
  if (scale === null || scale < 10 || scale > 400) throw invalidArgument();
  return { scale, fit: null };
}

function parsedAreas(text: string | null): readonly Area[] {
  return (text?.split(",") ?? []).map((part) => parsedAddress(part)?.area).filter((area) => area !== undefined);
}

function areasOf(sheet: Sheet, text: string | null, { make }: Session): HostObject | null {
  const areas = parsedAreas(text);
  return areas.length === 0 ? null : make.areas(sheet, areas);
}

function rangeOf(sheet: Sheet, text: string | null, { make }: Session): HostObject | null {
  const [area] = parsedAreas(text);
  return area === undefined ? null : make.range(sheet, area);
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}
