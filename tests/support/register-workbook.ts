import { writeXlsx } from "hucre/xlsx";

/** The rows of a small register with its header: number, name, share. */
export function registerRows(count: number): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, index) => [index + 1, `取組${index % 35}`, index / count]);
  return [["番号", "取組", "割合"], ...rows];
}

/** A workbook as hucre writes it: a table, rules over whole columns and the whole sheet, print titles, formats. */
export function registerWorkbook(rows = 300): Promise<Uint8Array> {
  const formatted = Array.from({ length: Math.min(rows, 200) }, (_, index) => index + 1);
  const percent = { style: { numFmt: "0.0%" } };
  return writeXlsx({
    sheets: [
      {
        name: "進捗",
        rows: registerRows(rows),
        columns: [{ width: 8 }, { width: 40 }, { width: 12 }],
        cells: new Map(formatted.map((row) => [`${row},2`, percent])),
        tables: [
          {
            name: "Progress",
            range: `A1:C${rows + 1}`,
            columns: [{ name: "番号" }, { name: "取組" }, { name: "割合" }],
          },
        ],
        dataValidations: [
          { type: "list", values: ["計画どおり", "遅れ"], range: "B1:B1048576" },
          { type: "decimal", operator: "between", formula1: "0", formula2: "1", range: "A1:XFD1048576" },
        ],
        conditionalRules: [
          {
            type: "expression",
            priority: 1,
            formula: "$C1>0.5",
            range: "A1:C1048576",
            style: { fill: { type: "pattern", pattern: "solid" } },
          },
        ],
        merges: [{ startRow: 0, startCol: 5, endRow: 1_048_575, endCol: 5 }],
        pageSetup: { orientation: "landscape", printTitlesRow: "1:1", printTitlesColumn: "A:B" },
      },
      { name: "空のシート", rows: [] },
    ],
    namedRanges: [
      { name: "全体", range: "'進捗'!$A:$XFD" },
      { name: "全行", range: "'進捗'!$1:$1048576" },
    ],
    properties: { custom: { "plan.schema": "1" } },
  });
}
