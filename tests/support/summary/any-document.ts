import fc from "fast-check";
import type { SummaryCell, SummaryColumn, SummaryDocument, SummarySection } from "../../../src/core/summary/document/summary-document";

const words = fc.constantFrom("研修を3回実施した。", "ab cd ", "12", "=1+1", "+5", "-3", "@甲", "一行\n二行", "（重点）", "😀", "人材育成", "100%");
const texts = (most: number): fc.Arbitrary<string> => fc.array(words, { minLength: 1, maxLength: most }).map((parts) => parts.join(""));
/** Now and then longer than a row can be tall. */
const long = fc.oneof({ weight: 12, arbitrary: texts(4) }, { weight: 2, arbitrary: texts(40) }, { weight: 1, arbitrary: fc.integer({ min: 200, max: 900 }).map((count) => "講師の確保に時間を要した。".repeat(count)) });

const valueCell: fc.Arbitrary<SummaryCell> = fc.oneof(
  long.map((text): SummaryCell => ({ kind: "text", text })),
  fc.record({ kind: fc.constant("count" as const), value: fc.integer({ min: 0, max: 12_345 }), unit: fc.constantFrom("件", "人") }),
  fc.integer({ min: -9_999, max: 9_999 }).map((tenths): SummaryCell => ({ kind: "share", tenths })),
  fc.integer({ min: -999, max: 999 }).map((tenths): SummaryCell => ({ kind: "points", tenths })),
  fc.constantFrom("2021-04-01", "2024-03-31").map((day): SummaryCell => ({ kind: "day", day })),
  fc.constantFrom(null, "集計中", "未実施").map((state): SummaryCell => ({ kind: "none", state })),
);
const labelCell = texts(3).map((text): SummaryCell => ({ kind: "text", text }));

function sectionOf(most: { readonly rows: number }): fc.Arbitrary<SummarySection> {
  const columns = fc.array(fc.record({ header: texts(2), isLabel: fc.boolean(), year: fc.constant(2022), width: fc.integer({ min: 1, max: 7 }) }), { minLength: 1, maxLength: 5 });
  return columns.chain((own: SummaryColumn[]) =>
    fc.record({
      id: fc.constant("section"),
      title: texts(2),
      notes: fc.array(long, { maxLength: 3 }),
      columns: fc.constant(own),
      rows: fc.array(fc.record({ cells: fc.tuple(...own.map(({ isLabel }) => (isLabel ? labelCell : valueCell))), isTotal: fc.boolean() }), { maxLength: most.rows }),
      empty: fc.constantFrom("", "何もありません。"),
      startsPage: fc.boolean(),
    }),
  );
}

/** Any document of a summary: sections of any widths, many rows or none, texts longer than a page. */
export const anyDocument: fc.Arbitrary<SummaryDocument> = fc.record({
  title: texts(3),
  subtitle: texts(3),
  year: fc.constant(2022),
  sections: fc.array(fc.oneof({ weight: 4, arbitrary: sectionOf({ rows: 6 }) }, { weight: 1, arbitrary: sectionOf({ rows: 60 }) }), { minLength: 1, maxLength: 6 }),
});
