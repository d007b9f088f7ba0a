import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import type { GuardLimits } from "./guard-limits";
import type { MarkupTag } from "./markup-tag";
import { markupText } from "./markup-text";
import type { OpenPackage } from "./open-package";
import type { RefusedFile } from "./refused-file";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
}

/**
 * The sheets a workbook part lists, in order. It is refused when the part is
 * the main part of something else than a workbook, or lists more than allowed.
 */
export function sheetList(
  from: OpenPackage,
  part: string,
  limits: GuardLimits,
): Result<readonly ListedSheet[], RefusedFile> {
  const sheets: ListedSheet[] = [];
  let count = 0;
  let pivotCaches = 0;
  let section = "";
  const refused = from.scan(part, "tree", {
    open(tag, depth) {
      if (depth === 0 && !tag.isNamed("workbook")) return { code: "notAWorkbook", detail: { kind: "archive" } };
      if (depth === 1) section = tag.name;
      if (depth === 2 && section === "pivotCaches") pivotCaches += 1;
      if (pivotCaches > limits.pivotCaches) {
        return { code: "tooManyElements", detail: { part, limit: limits.pivotCaches } };
      }
      if (depth === 2 && section === "sheets" && tag.isNamed("sheet")) {
        const name = tag.attribute("name") ?? "";
        // hucre passes over a sheet without a name, so its cells would vanish unseen.
        if (name === "") return { code: "malformedMarkup", detail: { part } };
        count += 1;
        if (count <= limits.sheets) sheets.push({ name, relationshipId: relationshipId(tag) });
      }
      return null;
    },
  });
  if (refused !== null) return failure(refused);
  if (count > limits.sheets) {
    return failure({ code: "tooManySheets", detail: { limit: limits.sheets, actual: count } });
  }
  return success(sheets);
}

/** The id that leads to a sheet's part. The prefix is usually `r`, but any bound one is allowed. */
function relationshipId(tag: MarkupTag): string {
  const usual = tag.attribute("r:id") ?? tag.attribute("R:id");
  if (usual !== null) return usual;
  const cursor = tag.attributes();
  while (cursor.next()) {
    const name = markupText(tag.bytes, cursor.nameStart, cursor.nameEnd);
    const value = markupText(tag.bytes, cursor.valueStart, cursor.valueEnd);
    if (name.endsWith(":id") && value.startsWith("rId")) return value;
  }
  return "";
}
