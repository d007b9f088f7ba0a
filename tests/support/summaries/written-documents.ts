import fc from "fast-check";
import type { SummaryCell, SummaryDocument, SummarySection } from "../../../src/core/summary/document/summary-document";
import { awkwardTexts } from "../awkward-texts";

const texts = fc.oneof(fc.constantFrom(...awkwardTexts.filter(({ length }) => length < 1000)), fc.string({ unit: "binary", maxLength: 20 }), fc.string({ maxLength: 20 }));
const tenths = fc.integer({ min: -100_000, max: 100_000 });
const cells: fc.Arbitrary<SummaryCell> = fc.oneof(
  texts.map((text): SummaryCell => ({ kind: "text", text })),
  fc.record({ kind: fc.constant("count" as const), value: fc.nat(), unit: fc.constantFrom("件", "人") }),
  tenths.map((value): SummaryCell => ({ kind: "share", tenths: value })),
  tenths.map((value): SummaryCell => ({ kind: "points", tenths: value })),
  fc.constantFrom("2021-04-01", "2024-02-29").map((day): SummaryCell => ({ kind: "day", day })),
  fc.constantFrom(null, "未実施", "集計中", "評価困難").map((state): SummaryCell => ({ kind: "none", state })),
);

function sectionOf(labels: number, values: number): fc.Arbitrary<SummarySection> {
  const columns = Array.from({ length: labels + values }, (_, index) => fc.record({ header: texts, isLabel: fc.constant(index < labels), year: fc.integer({ min: 2020, max: 2025 }), width: fc.integer({ min: 1, max: 5 }) }));
  return fc.record({
    id: fc.constant("section"),
    title: texts,
    notes: fc.array(texts, { maxLength: 2 }),
    columns: fc.tuple(...columns),
    rows: fc.array(fc.record({ cells: fc.tuple(...Array.from({ length: labels + values }, () => cells)), isTotal: fc.boolean() }), { maxLength: 4 }),
    empty: texts,
    startsPage: fc.boolean(),
  });
}

const sections = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([labels, values]) => sectionOf(labels, values));

/** Documents of every kind of cell, with texts that programs take for something else. */
export const anyDocument: fc.Arbitrary<SummaryDocument> = fc.record({ title: texts, subtitle: texts, year: fc.constant(2022), sections: fc.array(sections, { minLength: 1, maxLength: 4 }) });
