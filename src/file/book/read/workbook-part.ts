import { carriedMarkup, namespaceBindings } from "../markup/carried-markup";
import { attribute, child, children, flag, type MarkupElement, numeric } from "../markup/markup-element";
import type { CarriedMarkup } from "../carried";
import type { FileName } from "../file-book";
import type { FileSheet } from "../file-sheet";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: FileSheet["visibility"];
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** All sheets, charts that are sheets among them. */
  readonly sheets: readonly ListedSheet[];
  /** Names people can use, the hidden ones too. */
  readonly names: readonly FileName[];
  /** Names that stand for a setting of a sheet: `Print_Area`, `Print_Titles`; `sheet` is never `null`. */
  readonly settings: readonly FileName[];
  readonly activeSheet: number;
  readonly protection: CarriedMarkup | null;
}

const reserved = /^_xlnm\./i;
const kept = /^_xlnm\.(Print_Area|Print_Titles)$/i;

export function workbookPart(root: MarkupElement | null): WorkbookPart {
  const sheets = children(child(root, "sheets"), "sheet").map((sheet) => ({
    name: attribute(sheet, "name") ?? "",
    visibility: visibility(attribute(sheet, "state")),
  }));
  const names = children(child(root, "definedNames"), "definedName").flatMap((name) => fileName(name, sheets));
  const protection = child(root, "workbookProtection");
  return {
    sheets,
    names: names.filter(({ name }) => !reserved.test(name)),
    settings: names.filter(({ name, sheet }) => sheet !== null && kept.test(name)),
    activeSheet: numeric(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0,
    protection: protection === null ? null : carriedMarkup(protection, namespaceBindings(root)),
  };
}

function fileName(element: MarkupElement, sheets: readonly ListedSheet[]): FileName[] {
  const scope = numeric(element, "localSheetId");
  const sheet = scope === null ? null : sheets[scope]?.name;
  const name = attribute(element, "name");
  if (name === null || sheet === undefined || element.text === "") return [];
  return [{ name, reference: element.text.replace(/^=/, ""), sheet, isHidden: flag(element, "hidden") }];
}

function visibility(state: string | null): FileSheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
