import type { FileName } from "../file-book";
import { defaultMargins, type FileMargins, type FilePage } from "../file-page";
import { attribute, child, children, flag, type MarkupElement, numeric } from "../markup/markup-element";
import { paperNames } from "../paper-sizes";

/** Attributes of the page set-up that a page's own fields say. */
const said = ["paperSize", "orientation", "scale", "fitToWidth", "fitToHeight"];

/** How a sheet prints; `settings` are the workbook's names that stand for its print area and titles. */
export function filePage(root: MarkupElement | null, settings: readonly FileName[]): FilePage {
  const setup = child(root, "pageSetup");
  const options = child(root, "printOptions");
  const isFit = flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const orientation = attribute(setup, "orientation");
  return {
    paper: paperNames.get(numeric(setup, "paperSize") ?? 0) ?? null,
    orientation: orientation === "landscape" || orientation === "portrait" ? orientation : null,
    scale: numeric(setup, "scale"),
    fit: isFit ? { wide: numeric(setup, "fitToWidth") ?? 1, tall: numeric(setup, "fitToHeight") ?? 1 } : null,
    margins: margins(child(root, "pageMargins")),
    isCenteredAcross: flag(options, "horizontalCentered"),
    isCenteredDown: flag(options, "verticalCentered"),
    printsGridlines: flag(options, "gridLines"),
    printsHeadings: flag(options, "headings"),
    ...printedRanges(settings),
    ...headings(child(root, "headerFooter")),
    rowBreaks: breaks(child(root, "rowBreaks")),
    columnBreaks: breaks(child(root, "colBreaks")),
  };
}

/** What the page set-up says beyond that: the first page's number, black and white, a paper without a name here. */
export function otherPageSetup(root: MarkupElement | null): Record<string, string> {
  const setup = child(root, "pageSetup");
  const isFit = flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const isNamed = paperNames.has(numeric(setup, "paperSize") ?? 0);
  const others = [...(setup?.attributes ?? [])].filter(
    ([name]) => !name.includes(":") && (!said.includes(name) || (name === "paperSize" && !isNamed) || (name.startsWith("fitTo") && !isFit)),
  );
  return Object.fromEntries(others);
}

function margins(element: MarkupElement | null): FileMargins {
  const inches = (side: keyof FileMargins): number => numeric(element, side) ?? defaultMargins[side];
  return { top: inches("top"), right: inches("right"), bottom: inches("bottom"), left: inches("left"), header: inches("header"), footer: inches("footer") };
}

type Headings = Pick<FilePage, "header" | "footer" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter">;

function headings(element: MarkupElement | null): Headings {
  const text = (name: string): string | null => child(element, name)?.text ?? null;
  const differs = (name: string, part: string): string | null => (flag(element, name) ? (text(part) ?? "") : null);
  return {
    header: text("oddHeader"),
    footer: text("oddFooter"),
    evenHeader: differs("differentOddEven", "evenHeader"),
    evenFooter: differs("differentOddEven", "evenFooter"),
    firstHeader: differs("differentFirst", "firstHeader"),
    firstFooter: differs("differentFirst", "firstFooter"),
  };
}

function printedRanges(settings: readonly FileName[]): Pick<FilePage, "printArea" | "repeatedRows" | "repeatedColumns"> {
  const ranges = (kind: string): string[] => {
    const name = settings.find((setting) => setting.name.toLowerCase() === `_xlnm.${kind}`);
    return name === undefined ? [] : withoutSheets(name.reference).filter((range) => !range.includes("#REF!"));
  };
  const titles = ranges("print_titles");
  const area = ranges("print_area").join(",");
  return {
    printArea: area === "" ? null : area,
    repeatedRows: titles.find((range) => /\d/.test(range)) ?? null,
    repeatedColumns: titles.find((range) => !/\d/.test(range)) ?? null,
  };
}

/** `'A, B'!$1:$2,Sheet!$A:$B` as its ranges alone. */
function withoutSheets(reference: string): string[] {
  return reference.replace(/'(?:[^']|'')*'!|[^,'!]+!/g, "").split(",").map((range) => range.trim()).filter((range) => range !== "");
}

function breaks(element: MarkupElement | null): number[] {
  const places = children(element, "brk").flatMap((place) => numeric(place, "id") ?? []);
  return [...new Set(places)].sort((left, right) => left - right);
}
