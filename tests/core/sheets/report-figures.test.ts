import { describe, expect, test } from "@jest/globals";
import { reportSheet } from "../../../src/core/sheets/report-sheet";
import type { SummaryCell, SummaryDocument, SummarySection } from "../../../src/core/summary/document/summary-document";
import { readReport } from "../../support/summary/read-report";

const count = (value: number, unit = "件"): SummaryCell => ({ kind: "count", value, unit });
const column = (header: string, isLabel: boolean, width: number): SummarySection["columns"][number] => ({ header, isLabel, year: 2022, width });

function documentOf(section: Partial<SummarySection>): SummaryDocument {
  return { title: "計画　令和4年度の達成状況", subtitle: "基準日 2023/03/31", year: 2022, sections: [{ id: "any", title: "指標", notes: [], columns: [], rows: [], empty: "", startsPage: false, ...section }] };
}

const cellsOf = (section: Partial<SummarySection>) => readReport(reportSheet(documentOf(section), null)).slice(2).map(({ cells }) => cells);

describe("figures of the report", () => {
  test("are numbers with the number formats of the contract, to the right; what is missing says why", () => {
    const cells: SummaryCell[] = [{ kind: "share", tenths: 575 }, { kind: "points", tenths: -43 }, count(3000, "人"), { kind: "day", day: "2022-06-30" }, { kind: "none", state: "集計中" }, { kind: "none", state: null }];
    const [, , row] = cellsOf({ columns: cells.map((_, index) => column(`列${index}`, false, 2)), rows: [{ cells, isTotal: false }] });
    expect(row?.map(({ value, format }) => [value, format.numberFormat ?? "", format.horizontal])).toEqual([
      [0.575, "0.0%", "right"],
      [-4.3, "+0.0;▲0.0;0.0", "right"],
      [3000, '#,##0"人"', "right"],
      [44742, "yyyy/m/d", "center"],
      ["集計中", "", "center"],
      ["―", "", "center"],
    ]);
  });

  test("that are all counts of one thing have their unit beside the heading", () => {
    const section = { columns: [column("部署", true, 5), column("達成", false, 1), column("計", false, 1)], rows: [{ cells: [{ kind: "text" as const, text: "計" }, count(3), count(4)], isTotal: true }] };
    const [band, , row] = cellsOf(section);
    expect(band?.[0]?.value).toBe("指標（単位：件）");
    expect(row?.map(({ value, format }) => [value, format.numberFormat, format.bold])).toEqual([["計", undefined, true], [3, "#,##0", true], [4, "#,##0", true]]);
    expect(cellsOf({ ...section, rows: [{ cells: [{ kind: "text", text: "計" }, count(3), count(4, "人")], isTotal: false }] })[0]?.[0]?.value).toBe("指標");
  });

  test("print on A4 in 7 points or more, and on A3 where more columns than A4 holds would make them smaller", () => {
    const wide = (columns: number) => reportSheet(documentOf({ columns: Array.from({ length: columns }, (_, index) => column(`列${index}`, false, 1)) }), null).page;
    expect(wide(26)).toMatchObject({ paper: "a4", orientation: "landscape", scale: 72 });
    expect(wide(26).scale).toBeGreaterThanOrEqual(70);
    expect(wide(34)).toMatchObject({ paper: "a3" });
    expect(wide(34).scale).toBeGreaterThanOrEqual(70);
  });

  test("stand under a heading, what the summary is of, and the way back to the cover where there is one", () => {
    const alone = reportSheet(documentOf({}), null);
    expect(readReport(alone).slice(0, 2).map(({ row, cells }) => [row, cells[0]?.value])).toEqual([[0, "計画　令和4年度の達成状況"], [1, "基準日 2023/03/31"]]);
    const link = { sheet: "表紙", at: { row: 0, column: 0 } };
    const inBook = reportSheet(documentOf({}), { heading: "達成状況　計画", back: { value: "表紙へ戻る", format: {}, link } });
    expect(inBook.cells.slice(0, 4).map(({ at, value }) => [at.row, value])).toEqual([[0, "達成状況　計画"], [1, "計画　令和4年度の達成状況"], [2, "基準日 2023/03/31"], [3, "表紙へ戻る"]]);
    expect(inBook.cells[3]?.link).toEqual(link);
  });
});
