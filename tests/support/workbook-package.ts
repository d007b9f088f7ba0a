import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A cell of its own in the first row, so that a sheet is not empty. */
export const oneCell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** What differs from a smallest workbook. Markup is the inside of the part's root. */
export interface PackageParts {
  /** Each sheet's markup; one with a single cell when left out. */
  readonly sheets?: readonly string[];
  /** Markup after the list of sheets. */
  readonly names?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Parts that are added, or stand instead of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The relationships part of these links, each `id type target`. */
export function relationshipsMarkup(links: readonly string[]): string {
  const items = links.map((link) => {
    const [id = "", type = "", target = ""] = link.split(" ");
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${items.join("")}</Relationships>`;
}

/** The parts of a smallest workbook with these differences, by name. */
export function workbookPartsOf(given: PackageParts = {}): Record<string, Uint8Array> {
  const { sheets = [oneCell], names = "", sharedStrings, styles, parts = {} } = given;
  const numbers = sheets.map((_, index) => index + 1);
  const list = numbers.map((number) => `<sheet name="Sheet${number}" sheetId="${number}" r:id="rId${number}"/>`);
  const links = numbers.map((number) => `rId${number} worksheet worksheets/sheet${number}.xml`);
  const made: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationshipsMarkup(["rId1 officeDocument xl/workbook.xml"]),
    "xl/workbook.xml":
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">` +
      `<sheets>${list.join("")}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsMarkup([
      ...links,
      "rIdStrings sharedStrings sharedStrings.xml",
      "rIdStyles styles styles.xml",
    ]),
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}">${sharedStrings ?? ""}</sst>`,
    "xl/styles.xml":
      `${declaration}<styleSheet xmlns="${main}">` +
      (styles ?? "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>") +
      "</styleSheet>",
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(made).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
  );
}

/** A smallest workbook with these differences, packed. */
export function workbookPackage(given: PackageParts = {}): Uint8Array {
  return zipSync(workbookPartsOf(given), { level: 6 });
}
