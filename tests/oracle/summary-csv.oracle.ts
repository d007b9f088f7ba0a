import { describe, expect, test } from "@jest/globals";
import { reviewId } from "../../src/core/contract/row-ids";
import { reviewsTable, surveysTable } from "../../src/core/contract/tables";
import { summaryCsv } from "../../src/core/outputs/summary-csv";
import { summaryTable } from "../../src/core/outputs/summary-table";
import { documentOf } from "../../src/core/summary/document/document-of";
import { awkwardTexts } from "../support/awkward-texts";
import { fromCsv } from "../support/office/libreoffice";
import { readFileSnapshot } from "../support/office/read-file";
import { summaryIn } from "../support/summaries/filled-book";

/** Texts that a program that opens a CSV may work out, one to a published result. */
const texts = ["=1+1", "=HYPERLINK(\"https://example.invalid\",\"押す\")", "＝１＋１", "　=2+3", "\u200b=1", "@SUM(1;2)", "-1+1", "+1", "−1", ...awkwardTexts.filter(({ length }) => length < 1000)].slice(0, 35);
const reviews = Object.fromEntries(texts.map((text, index) => [reviewId(2022, index + 1), { [reviewsTable.result]: text, [reviewsTable.publication]: "可" }]));
const surveys = { "R3-認知度": { [surveysTable.actual]: 0.55 }, "R4-認知度": { [surveysTable.actual]: 0.788, [surveysTable.answered]: 2345, [surveysTable.asked]: 3000 } };
const document = documentOf(summaryIn({ targetYear: 2022, rows: { [reviewsTable.name]: reviews, [surveysTable.name]: surveys } }), { showsInterim: true });

describe("the CSV of a summary, opened by LibreOffice", () => {
  const opened = fromCsv(new TextEncoder().encode(summaryCsv(document))).then((file) => readFileSnapshot(file));

  test("is one table of the same size, whose numbers are the same numbers", async () => {
    const { header, rows } = summaryTable(document);
    const cells = (await opened).sheets[0]?.cells ?? [];
    expect(cells).toHaveLength(rows.length + 1);
    for (const column of ["値", "年度（西暦）", "節番号", "行番号"].map((name) => header.indexOf(name))) {
      expect(cells.slice(1).map((line) => line[column]?.value ?? null)).toEqual(rows.map((row) => row[column] ?? null));
    }
  });

  test("holds no formula, and every published text as text", async () => {
    const { header, rows } = summaryTable(document);
    const cells = (await opened).sheets[0]?.cells ?? [];
    expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    const [item, content] = [header.indexOf("項目"), header.indexOf("内容")];
    for (const [index, row] of rows.entries()) {
      const text = row[content];
      if (row[item] !== "実績" || typeof text !== "string" || !/^[\s\p{Cf}]*[=+\-@＝−]/u.test(text)) continue;
      const shown = cells[index + 1]?.[content]?.value;
      expect([text, `'${text}`]).toContain(shown);
    }
  });
});
