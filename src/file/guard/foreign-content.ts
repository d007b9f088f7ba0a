import type { OpenPackage } from "./open-package";
import type { ForeignKind, RefusedFile } from "./refused-file";

const binaryWorkbook = /(^|\/)workbook\.bin$|ms-excel\.sheet\.binary/i;
const macros = /(^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\/|macroEnabled|vbaProject|(intl)?macrosheet/i;

/** The part that lists every part's content type; what has none is no package of Office. */
export const contentTypesPart = "[Content_Types].xml";

/** What a package is when it is no workbook, told by the folder of its main part. */
export function foreignKind(from: OpenPackage, mainPart: string | null): ForeignKind | null {
  if (!from.has(contentTypesPart)) return from.has("mimetype") ? "openDocument" : "archive";
  if (mainPart === null) return "archive";
  if (mainPart.startsWith("word/")) return "document";
  return mainPart.startsWith("ppt/") ? "presentation" : null;
}

/**
 * Why a package of Office is refused for what it carries: a binary workbook or
 * macros, by the names of its entries and by its content types.
 *
 * A content type given to a file extension proves nothing: files whose macros
 * were removed still declare one for `.bin`, which printer settings use too.
 */
export function refusedContent(from: OpenPackage): RefusedFile | null {
  const claims = [...from.entries.keys()].map((part) => ({ part, claim: part }));
  const refused = from.scan(contentTypesPart, "tree", {
    open(tag, depth) {
      if (depth === 1 && tag.isNamed("Override")) {
        claims.push({ part: tag.attribute("PartName") ?? "", claim: tag.attribute("ContentType") ?? "" });
      }
      return null;
    },
  });
  if (refused !== null) return refused;
  const binary = claims.find(({ claim }) => binaryWorkbook.test(claim));
  if (binary !== undefined) return { code: "binaryWorkbook", detail: { part: binary.part } };
  const withMacros = claims.find(({ claim }) => macros.test(claim));
  return withMacros === undefined ? null : { code: "macros", detail: { part: withMacros.part } };
}
