import type { FilePage } from "../file-page";
import type { CarriedSheet } from "../carried";
import { attributeText } from "../markup/carried-markup";
import { escapedText } from "../../write/escaped-text";
import { paperNumber } from "../paper-sizes";

/** How a sheet prints, from print options to page breaks. */
export function pageMarkup(page: FilePage, carried: CarriedSheet | null): string {
  return [options(page), margins(page), setup(page, carried?.pageSetup ?? {}), headings(page), breaks("rowBreaks", page.rowBreaks, 16_383), breaks("colBreaks", page.columnBreaks, 1_048_575)].join("");
}

function options(page: FilePage): string {
  const attributes = attributeText({
    horizontalCentered: page.isCenteredAcross ? 1 : null,
    verticalCentered: page.isCenteredDown ? 1 : null,
    headings: page.printsHeadings ? 1 : null,
    gridLines: page.printsGridlines ? 1 : null,
  });
  return attributes === "" ? "" : `<printOptions${attributes}/>`;
}

function margins({ margins: { left, right, top, bottom, header, footer } }: FilePage): string {
  return `<pageMargins${attributeText({ left, right, top, bottom, header, footer })}/>`;
}

function setup({ paper, orientation, scale, fit }: FilePage, others: Readonly<Record<string, string>>): string {
  const attributes = attributeText({
    ...others,
    ...(paper === null ? {} : { paperSize: paperNumber(paper) }),
    scale,
    orientation,
    ...(fit === null ? {} : { fitToWidth: fit.wide, fitToHeight: fit.tall }),
  });
  return attributes === "" ? "" : `<pageSetup${attributes}/>`;
}

function headings(page: FilePage): string {
  const isEvenOther = page.evenHeader !== null || page.evenFooter !== null;
  const isFirstOther = page.firstHeader !== null || page.firstFooter !== null;
  const texts = [
    ["oddHeader", page.header], ["oddFooter", page.footer], ["evenHeader", page.evenHeader],
    ["evenFooter", page.evenFooter], ["firstHeader", page.firstHeader], ["firstFooter", page.firstFooter],
  ] as const;
  const inside = texts.map(([name, said]) => (said === null ? "" : `<${name}>${escapedText(said)}</${name}>`)).join("");
  const attributes = attributeText({ differentOddEven: isEvenOther ? 1 : null, differentFirst: isFirstOther ? 1 : null });
  return inside === "" ? "" : `<headerFooter${attributes}>${inside}</headerFooter>`;
}

function breaks(name: string, places: readonly number[], last: number): string {
  if (places.length === 0) return "";
  const each = places.map((place) => `<brk id="${place}" max="${last}" man="1"/>`).join("");
  return `<${name} count="${places.length}" manualBreakCount="${places.length}">${each}</${name}>`;
}
