import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { summaryText } from "../../../src/core/outputs/summary-text";
import type { SummaryDocument } from "../../../src/core/summary/document/summary-document";
import { anyDocument } from "../../support/summaries/written-documents";

/** A document in which this text stands in every place that holds text. */
function everywhere(text: string, isEmpty = false): SummaryDocument {
  const columns = [{ header: text, isLabel: true, year: 2022, width: 5 }];
  const rows = isEmpty ? [] : [{ cells: [{ kind: "text" as const, text }], isTotal: false }];
  return { title: text, subtitle: text, year: 2022, sections: [{ id: "one", title: text, notes: [text, text], columns, rows, empty: text, startsPage: false }] };
}

describe("the summary as plain text", () => {
  test.each([false, true])("holds no line that a sheet would take for a formula, wherever the text stands: empty %s", (isEmpty) => {
    const text = '=HYPERLINK("x")\n＝1+1';
    const lines = summaryText(everywhere(text, isEmpty)).split("\n").filter((line) => line !== "");
    expect(new Set(lines)).toEqual(new Set([`'=HYPERLINK("x") ＝1+1`]));
    expect(lines).toHaveLength(isEmpty ? 6 : 7);
  });

  test("of any document has its headings and notes on lines of their own", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const lines = summaryText(document).split("\n");
        const { sections } = document;
        const titles = 2 + sections.reduce((sum, { notes, rows }) => sum + 1 + notes.length + (rows.length === 0 ? 1 : rows.length + 1), 0);
        expect(lines).toHaveLength(titles + 1 + sections.length);
      }),
    );
  });
});
