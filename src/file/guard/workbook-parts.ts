import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import { contentTypesPart, foreignKind, refusedContent } from "./foreign-content";
import type { GuardLimits } from "./guard-limits";
import type { OpenPackage } from "./open-package";
import { partFolder, relationshipsPart, targetPart } from "./part-path";
import type { RefusedFile } from "./refused-file";
import type { Relationship } from "./relationships";
import { relationshipsIn } from "./relationships";
import type { ListedSheet } from "./sheet-list";
import { sheetList } from "./sheet-list";

const rootRelationships = "_rels/.rels";
const propertyParts = ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"];
/** Kinds of sheet that hold no cells; hucre stops at them unless told to pass over them. */
const sheetsWithoutCells = ["chartsheet", "dialogsheet"];

/** A sheet with cells, and the tables on it. */
export interface Worksheet {
  readonly name: string;
  readonly part: string;
  /** Their parts, which are among the workbook's other parts too. */
  readonly tables: readonly string[];
}

/** The parts of a workbook that are read, by what they are. Everything else in the package is not. */
export interface WorkbookParts {
  readonly worksheets: readonly Worksheet[];
  /** Names of chart and dialog sheets. */
  readonly sheetsWithoutCells: readonly string[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Tables, theme, cell metadata and properties: read whole, nothing in them to be counted. */
  readonly others: readonly string[];
  /** Parts already looked through to find the above. */
  readonly directories: readonly string[];
}

/** Finds the parts that make up the workbook, the same ones and by the same rules as hucre. */
export function workbookParts(from: OpenPackage, limits: GuardLimits): Result<WorkbookParts, RefusedFile> {
  const noWorkbook = foreignKind(from, rootRelationships);
  if (noWorkbook !== null) return failure({ code: "notAWorkbook", detail: { kind: noWorkbook } });
  const root = relationshipsIn(from, rootRelationships);
  if (!root.ok) return root;
  const target = root.value.find(({ type }) => type === "officeDocument")?.target ?? null;
  const main = target?.startsWith("/") ? target.slice(1) : target;
  const foreign = foreignKind(from, main);
  if (main === null || foreign !== null) {
    return failure({ code: "notAWorkbook", detail: { kind: foreign ?? "archive" } });
  }
  const refused = refusedContent(from);
  if (refused !== null) return failure(refused);
  const sheets = sheetList(from, main, limits);
  if (!sheets.ok) return sheets;
  const links = relationshipsIn(from, relationshipsPart(main));
  if (!links.ok) return links;
  if (links.value.length > limits.workbookRelationships) {
    const detail = { part: relationshipsPart(main), limit: limits.workbookRelationships };
    return failure({ code: "tooManyElements", detail });
  }
  return linkedParts(from, main, sheets.value, links.value);
}

function linkedParts(
  from: OpenPackage,
  main: string,
  sheets: readonly ListedSheet[],
  links: readonly Relationship[],
): Result<WorkbookParts, RefusedFile> {
  const folder = partFolder(main);
  const linked = (type: string): string | null => {
    const link = links.find((candidate) => candidate.type === type);
    const part = link === undefined ? null : targetPart(folder, link.target);
    return part !== null && from.has(part) ? part : null;
  };
  const worksheets: Worksheet[] = [];
  const withoutCells: string[] = [];
  const directories = [contentTypesPart, rootRelationships, main, relationshipsPart(main)];
  const others = [`${folder}/theme/theme1.xml`, ...propertyParts].filter((part) => from.has(part));
  const metadata = linked("sheetMetadata");
  if (metadata !== null) others.push(metadata);

  for (const { name, relationshipId } of sheets) {
    const ownLinks = links.filter(({ id }) => id === relationshipId);
    const link = ownLinks.findLast(({ type }) => type === "worksheet");
    const part = link === undefined ? "" : targetPart(folder, link.target);
    if (link === undefined && ownLinks.some(({ type }) => sheetsWithoutCells.includes(type))) {
      withoutCells.push(name);
      continue;
    }
    if (!from.has(part)) return failure({ code: "missingPart", detail: { part, sheet: name } });
    const tables = tablesOf(from, part);
    if (!tables.ok) return tables;
    worksheets.push({ name, part, tables: tables.value.tables });
    others.push(...tables.value.tables);
    directories.push(...tables.value.directories);
  }
  const parts = {
    worksheets,
    sheetsWithoutCells: withoutCells,
    sharedStrings: linked("sharedStrings"),
    styles: linked("styles"),
    others,
    directories,
  };
  const refused = refusedSharing(parts);
  return refused === null ? success(parts) : failure(refused);
}

function tablesOf(
  from: OpenPackage,
  sheet: string,
): Result<{ readonly tables: readonly string[]; readonly directories: readonly string[] }, RefusedFile> {
  const part = relationshipsPart(sheet);
  if (!from.has(part)) return success({ tables: [], directories: [] });
  const links = relationshipsIn(from, part);
  if (!links.ok) return links;
  const tables = links.value
    .filter(({ type }) => type === "table")
    .map(({ target }) => targetPart(partFolder(sheet), target));
  return success({ tables, directories: [part] });
}

/** A part in two places is read twice: three hundred sheets of one part took hucre a minute and 2.8 GB. */
function refusedSharing(parts: WorkbookParts): RefusedFile | null {
  const seen = new Set<string>();
  const all = [...parts.directories, ...parts.worksheets.map(({ part }) => part), ...parts.others];
  for (const part of [...all, parts.sharedStrings, parts.styles]) {
    if (part === null) continue;
    if (seen.has(part)) return { code: "sharedPart", detail: { part } };
    seen.add(part);
  }
  return null;
}
