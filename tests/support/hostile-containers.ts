import { strToU8, zipSync } from "fflate";
import type { HostileFile } from "./hostile-file";
import { hostileFile } from "./hostile-file";
import { joined, rawZip } from "./raw-zip";
import { relationshipsMarkup, workbookPackage, workbookPartsOf } from "./workbook-package";
import { packedZeros } from "./zeros";

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const mebibyte = 1024 * 1024;

function compoundFile(stream: string): Uint8Array {
  const name = Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return joined([Uint8Array.from(compoundMagic), new Uint8Array(1024), name, new Uint8Array(512)]);
}

/** Bytes without meaning, the same every time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return state & 0xff;
  });
}

/** A workbook whose parts are stored, with entries of any kind after them. */
function withEntries(...entries: Parameters<typeof rawZip>[0]): Uint8Array {
  const parts = Object.entries(workbookPartsOf()).map(([name, data]) => ({ name, data }));
  return rawZip([...parts, ...entries]);
}

function withEntryNamed(name: string): Uint8Array {
  return withEntries({ name, data: strToU8("x") });
}

function foreignPackage(mainPart: string, root: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(relationshipsMarkup([`rId1 officeDocument ${mainPart}`])),
    [mainPart]: strToU8(root),
  });
}

function withContentType(type: string, part = "/xl/workbook.xml"): Uint8Array {
  const markup = `<Types><Override PartName="${part}" ContentType="${type}"/></Types>`;
  return workbookPackage({ parts: { "[Content_Types].xml": markup } });
}

const zeros = packedZeros(1_500);
const zeroSheet = "xl/worksheets/sheet1.xml";
const bomb = { name: zeroSheet, data: zeros, method: 8, size: 1_500 * mebibyte };
const parts = Object.entries(workbookPartsOf()).map(([name, data]) => ({ name, data }));
const partsButSheet = parts.filter(({ name }) => name !== zeroSheet);

/** Files that are broken, foreign or dangerous as containers, before any markup in them is read. */
export const hostileContainers: readonly HostileFile[] = [
  hostileFile("nothing", "empty", () => new Uint8Array(0)),
  hostileFile("too many bytes", "fileTooLarge", () => new Uint8Array(51 * mebibyte)),
  hostileFile("noise", "notAZip", () => noise(20_000)),
  hostileFile("comma-separated text", "notAZip", () => strToU8("整理番号,取組名\r\n1,研修\r\n")),
  hostileFile("a workbook cut in half", "truncatedZip", () => workbookPackage().subarray(0, 900)),
  hostileFile("a workbook without its last byte", "truncatedZip", () => workbookPackage().slice(0, -1)),
  hostileFile("a directory that points nowhere", "damagedZip", () => {
    const bytes = workbookPackage();
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0x7fffffff, true);
    return bytes;
  }),
  hostileFile("Excel 97 workbook", "oldFormat", () => compoundFile("Workbook")),
  hostileFile("workbook with a password", "encrypted", () => compoundFile("EncryptedPackage")),
  hostileFile("locked entry", "encrypted", () => withEntries({ name: "a", data: noise(40), flags: 1 })),
  hostileFile("macros as a part", "macros", () => withEntryNamed("xl/vbaProject.bin")),
  hostileFile("macros as a content type", "macros", () =>
    withContentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
  ),
  hostileFile("macros under another name", "macros", () =>
    withContentType("application/vnd.ms-office.vbaProject", "/xl/harmless.bin"),
  ),
  hostileFile("macro sheet of Excel 4", "macros", () => withEntryNamed("xl/macrosheets/sheet1.xml")),
  hostileFile("binary workbook", "binaryWorkbook", () =>
    withContentType("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "/xl/workbook.bin"),
  ),
  hostileFile("Word document", "notAWorkbook", () => foreignPackage("word/document.xml", "<document/>")),
  hostileFile("presentation", "notAWorkbook", () => foreignPackage("ppt/presentation.xml", "<presentation/>")),
  hostileFile("main part that is no workbook", "notAWorkbook", () => foreignPackage("xl/workbook.xml", "<chart/>")),
  hostileFile("OpenDocument spreadsheet", "notAWorkbook", () =>
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") }),
  ),
  hostileFile("archive holding a workbook", "notAWorkbook", () => zipSync({ "計画.xlsx": workbookPackage() })),
  hostileFile("archive of nothing", "notAWorkbook", () => zipSync({})),
  hostileFile("6,000 entries", "tooManyEntries", () =>
    rawZip(Array.from({ length: 6_000 }, (_, index) => ({ name: `xl/media/${index}`, data: new Uint8Array(0) }))),
  ),
  hostileFile("1.5 GB of zeros as a sheet", "entryTooLarge", () => rawZip([...partsButSheet, bomb])),
  hostileFile("1.5 GB of zeros as a picture", "entryTooLarge", () => withEntries({ ...bomb, name: "xl/media/a.png" })),
  hostileFile("1.5 GB of zeros that claim to be 60 MB", "damagedZip", () =>
    rawZip([...parts, { ...bomb, name: "xl/media/a.png", size: 60 * mebibyte }]),
  ),
  hostileFile("1.5 GB of zeros in a ZIP64 field", "entryTooLarge", () =>
    withEntries({ ...bomb, name: "xl/media/a.png", isWide: true }),
  ),
  hostileFile("twenty pictures of 60 MB of zeros", "packageTooLarge", () => {
    const picture = { data: packedZeros(60), method: 8, size: 60 * mebibyte };
    return withEntries(...Array.from({ length: 20 }, (_, index) => ({ ...picture, name: `xl/media/${index}.png` })));
  }),
  hostileFile("ten entries over the same bytes", "damagedZip", () => {
    const shared = { data: packedZeros(10), method: 8, size: 10 * mebibyte };
    const entries = Array.from({ length: 10 }, (_, index) => ({ ...shared, name: `a${index}`, sharesData: index > 0 }));
    return withEntries(...entries);
  }),
  hostileFile("60 MB of zeros as a sheet", "packedTooHard", () =>
    rawZip([...partsButSheet, { ...bomb, data: packedZeros(60), size: 60 * mebibyte }]),
  ),
  hostileFile("absolute path", "unsafeEntryName", () => withEntryNamed("/etc/passwd")),
  hostileFile("path to a drive", "unsafeEntryName", () => withEntryNamed("C:/autoexec.bat")),
  hostileFile("path with a backslash", "unsafeEntryName", () => withEntryNamed("xl\\workbook.xml")),
  hostileFile("path out of its folder", "unsafeEntryName", () => withEntryNamed("xl/../../outside.xml")),
  hostileFile("two entries of one name", "duplicateEntry", () => withEntryNamed("xl/workbook.xml")),
  hostileFile("two entries that differ by case", "duplicateEntry", () => withEntryNamed("XL/Workbook.xml")),
  hostileFile("entry packed in an unknown way", "damagedZip", () =>
    withEntries({ name: "a", data: noise(40), method: 12 }),
  ),
  hostileFile("entry that cannot be unpacked", "damagedZip", () =>
    withEntries({ name: "a", data: noise(400), method: 8, size: 500 }),
  ),
  hostileFile("part whose checksum is wrong", "unreadable", () =>
    rawZip(parts.map((part) => ({ ...part, checksum: 0x12345678 }))),
  ),
];
