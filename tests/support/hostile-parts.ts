import type { HostileFile } from "./hostile-file";
import { hostileFile } from "./hostile-file";
import { relationshipsMarkup, workbookPackage } from "./workbook-package";

function withParts(name: string, code: HostileFile["expectedCode"], parts: Readonly<Record<string, string>>): HostileFile {
  return hostileFile(name, code, () => workbookPackage({ parts }));
}

function times(count: number, markup: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => markup(index)).join("");
}

function workbook(content: string): Readonly<Record<string, string>> {
  return { "xl/workbook.xml": `<workbook>${content}</workbook>` };
}

/** Sheets that all lead to one part. */
function sheets(count: number): string {
  return `<sheets>${times(count, (index) => `<sheet name="${index}" r:id="rId1"/>`)}</sheets>`;
}

const workbookLinks = "xl/_rels/workbook.xml.rels";
const sheetLinks = "xl/worksheets/_rels/sheet1.xml.rels";
const laughter = times(9, (index) => `<!ENTITY ${"bcdefghij"[index] ?? "z"} "&a;&a;&a;">`);
const wideLetters = String.fromCharCode(..."<styleSheet/>".split("").flatMap((letter) => [letter.charCodeAt(0), 0]));

/** Files whose parts declare, point or repeat what they must not. */
export const hostileParts: readonly HostileFile[] = [
  withParts("a billion laughs", "documentType", {
    "xl/sharedStrings.xml": `<!DOCTYPE sst [<!ENTITY a "ha">${laughter}]><sst><si><t>&j;</t></si></sst>`,
  }),
  withParts("entity from outside", "documentType", {
    "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>',
  }),
  withParts("declaration in a part nobody reads", "documentType", { "customXml/item1.xml": "<!DOCTYPE a><a/>" }),
  withParts("sheet without its part", "missingPart", {
    [workbookLinks]: relationshipsMarkup(["rId1 worksheet worksheets/none.xml"]),
  }),
  withParts("sheet without its link", "missingPart", { [workbookLinks]: relationshipsMarkup([]) }),
  withParts("table without its part", "missingPart", {
    [sheetLinks]: relationshipsMarkup(["rId1 table ../tables/none.xml"]),
  }),
  withParts("three hundred sheets of one part", "sharedPart", workbook(sheets(300))),
  withParts("one table a thousand times", "sharedPart", {
    "xl/tables/table1.xml": "<table/>",
    [sheetLinks]: relationshipsMarkup(
      Array.from({ length: 1_000 }, (_, index) => `rId${index} table ../tables/table1.xml`),
    ),
  }),
  withParts("sheet that is also the formats", "sharedPart", {
    [workbookLinks]: relationshipsMarkup([
      "rId1 worksheet worksheets/sheet1.xml",
      "rId2 styles worksheets/sheet1.xml",
    ]),
  }),
  withParts("two thousand sheets", "tooManySheets", workbook(sheets(2_000))),
  withParts("relationships without end", "tooManyElements", {
    [workbookLinks]: relationshipsMarkup(Array.from({ length: 6_000 }, (_, index) => `r${index} image a`)),
  }),
  withParts(
    "pivot caches without end",
    "tooManyElements",
    workbook(`<pivotCaches>${times(30_000, (index) => `<pivotCache cacheId="${index}" r:id="x"/>`)}</pivotCaches>`),
  ),
  withParts("sheet without a name", "malformedMarkup", workbook('<sheets><sheet name="" r:id="rId1"/></sheets>')),
  withParts("part with two roots", "malformedMarkup", { "xl/sharedStrings.xml": "<sst/><sst/>" }),
  withParts("part without markup", "malformedMarkup", { "xl/styles.xml": "" }),
  withParts("part in another encoding", "malformedMarkup", { "xl/styles.xml": wideLetters }),
  withParts("closing tags that do not match", "unreadable", { "xl/styles.xml": "<styleSheet><a></b></styleSheet>" }),
];
