import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../support/house/project-root";
import { undeclaredMembers } from "../support/office-members/undeclared-members";

const folder = join(projectRoot, "src/excel");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts")).map((path) => join(folder, path));

/** What is said about code that would stand in src/excel. */
function complaintsAbout(code: string): string[] {
  return undeclaredMembers([], new Map([[join(folder, "planted.ts"), `export async function planted(context: Excel.RequestContext): Promise<void> {\n${code}\nawait context.sync();\n}`]]));
}

describe("the members of Office.js that the product uses", () => {
  test("all belong to the requirement set ExcelApi 1.14 that it asks for", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(undeclaredMembers(files)).toEqual([]);
  });

  test.each([
    ["called", 'context.workbook.worksheets.getItem("表紙").getRange("A1").conditionalFormats.getItemAt(0).setRanges("A1");', "setRanges is of ExcelApi 1.17"],
    ["read", 'const range = context.workbook.getSelectedRange(); const { valuesAsJson } = range; console.log(valuesAsJson);', "valuesAsJson is of ExcelApi 1.16"],
    ["set", 'context.workbook.getSelectedRange().valuesAsJson = [];', "valuesAsJson is of ExcelApi 1.16"],
    ["loaded", 'context.workbook.worksheets.load("items/name,items/showDataTypeIcons");', "showDataTypeIcons is of ExcelApi 1.19"],
    ["given", "await Excel.run({ mergeUndoGroup: true }, async () => undefined);", "mergeUndoGroup is of ExcelApi 1.20"],
    ["found online only", 'context.workbook.worksheets.getItem("表紙").protection.updateOptions({});', "updateOptions is of ExcelApiOnline"],
    ["loaded by a text nobody can read", "context.workbook.load(String(context));", "cannot be told"],
  ])("are caught when one of a later set is %s", (_how, code, told) => {
    expect(complaintsAbout(code)).toEqual([expect.stringContaining(told)]);
  });

  test("may be later ones where it is asked first whether they are there", () => {
    const use = 'context.workbook.worksheets.getItem("表紙").getRange("A1").conditionalFormats.getItemAt(0).setRanges("A1");';
    expect(complaintsAbout(`if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {\n${use}\n}`)).toEqual([]);
    expect(complaintsAbout(`if (Office.context.requirements.isSetSupported("ExcelApi", "1.16")) {\n${use}\n}`)).toHaveLength(1);
  });
});
