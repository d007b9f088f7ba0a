import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { summaryCsv } from "../../../src/core/outputs/summary-csv";
import { type SummaryValue, summaryTable } from "../../../src/core/outputs/summary-table";
import type { SummaryDocument } from "../../../src/core/summary/document/summary-document";
import { csvRecords } from "../../support/summaries/csv-records";
import { anyDocument } from "../../support/summaries/written-documents";

/** What stands first in a text once blanks and marks without a width are left out. */
const firstSign = (text: string): string => text.normalize("NFKC").replace(/^[\s\p{Cf}]+/u, "").charAt(0);

function oneText(text: string): SummaryDocument {
  const columns = [{ header: "名称", isLabel: true, year: 2022, width: 5 }, { header: "実績", isLabel: false, year: 2022, width: 5 }];
  return { title: "表", subtitle: "", year: 2022, sections: [{ id: "one", title: "節", notes: [], columns, rows: [{ cells: [{ kind: "text", text: "名" }, { kind: "text", text }], isTotal: false }], empty: "", startsPage: false }] };
}

/** 内容 of the one text of a document, as a reader of the CSV has it. */
function readBack(text: string): string | undefined {
  const [header = [], ...records] = csvRecords(summaryCsv(oneText(text)).slice(1));
  return records.at(-1)?.[header.indexOf("内容")];
}

describe("the CSV of any document", () => {
  test("is the tidy table, field by field, to a reader that knows RFC 4180 and nothing else", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = summaryCsv(document);
        expect(text.startsWith("\uFEFF")).toBe(true);
        const { header, rows } = summaryTable(document);
        const plain = (value: SummaryValue): string => (value === null ? "" : String(value));
        const read = csvRecords(text.slice(1)).map((record) => record.map((field) => field.replace(/^'/u, "")));
        expect(read).toEqual([header, ...rows].map((values) => values.map((value) => plain(value).replace(/^'/u, ""))));
      }),
      { numRuns: 200 },
    );
  });

  test("holds no text that a spreadsheet would take for a formula, and numbers as plain digits", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const [header = [], ...records] = csvRecords(summaryCsv(document).slice(1));
        const numeric = header.flatMap((name, index) => (["節番号", "行番号", "年度（西暦）", "値"].includes(name) ? [index] : []));
        const isFine = (field: string, index: number): boolean => (numeric.includes(index) ? /^(-?\d+(\.\d)?)?$/u.test(field) : !"=+-@".includes(firstSign(field) || "x"));
        expect(records.flatMap((record) => record.filter((field, index) => !isFine(field, index)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a text in the CSV", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝１＋１", "＋1", "－1", "＠A1", "−1", "﹦1", " =1", "　＝1", "\u200b=1", "\u00a0-1", "\ufeff=cmd|' /C calc'!A0"])("that looks like a formula begins with an apostrophe: %j", (text) => {
    expect(readBack(text)).toBe(`'${text.trim()}`);
  });

  test.each(["―", "1-2", "研修＝3回", "a@b", "「=1」", "57.5%", "007", "'引用"])("that does not stays as it is: %j", (text) => expect(readBack(text)).toBe(text));

  test.each([["\t=1", "'=1"], ["\r=1", "'=1"], ["=1\n=2", "'=1 =2"], ["一行目\r\n二行目\n", "一行目 二行目"], ["制御\u0001\u0008文字", "制御文字"]])("keeps to one line: %j", (text, shown) => {
    expect(readBack(text)).toBe(shown);
  });

  test("has its quotes doubled and is quoted where it holds a comma", () => {
    expect(summaryCsv(oneText('彼は"はい",と'))).toContain('"彼は""はい"",と"');
    expect(readBack('彼は"はい",と')).toBe('彼は"はい",と');
  });
});
