import { describe, expect, test } from "@jest/globals";
import { summaryTable } from "../../../src/core/outputs/summary-table";
import type { Plan } from "../../../src/core/plan/plan";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { reportWorkbook } from "../../../src/core/sheets/report-workbook";
import { invariant } from "../../../src/core/shared/invariant";
import { documentOf } from "../../../src/core/summary/document/document-of";
import { readSnapshot } from "../../../src/file/read/read-snapshot";
import { fileOf } from "../../support/filled-workbook";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { figuresInReport, figuresOf } from "../../support/summaries/figures";
import { randomlyTyped, summaryIn } from "../../support/summaries/filled-book";

describe("the workbook of a summary, written to a file and read again", () => {
  test.each<[string, Plan, number, number]>([
    ["the shipped plan", sendai2021, 2022, 1],
    ["the shipped plan", sendai2021, 2023, 2],
    ["a made-up plan", hoshimori2026, 2027, 3],
    ["a made-up plan", hoshimori2026, 2026, 4],
  ])("shows every figure of the document and no other on its report, to the tenth, and its tidy table on データ: %s", async (_, plan, year, seed) => {
    const document = documentOf(summaryIn(randomlyTyped(plan, year, seed)), { showsInterim: true });
    const read = await readSnapshot(await fileOf(reportWorkbook(document)));
    invariant(read.ok, "what we wrote can be read");
    const [report] = read.value.sheets;
    const figures = figuresOf(document);
    expect(figures.length).toBeGreaterThan(20);
    expect(figuresInReport(report?.cells ?? [], document)).toEqual(figures);
    const value = summaryTable(document).header.indexOf("値");
    const tidy = (read.value.tables[0]?.rows ?? []).flatMap((row) => row[value]?.value ?? []);
    expect(tidy).toEqual(document.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "count" ? [cell.value] : cell.kind === "share" || cell.kind === "points" ? [cell.tenths / 10] : [])))));
  });
});
