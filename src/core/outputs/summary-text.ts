import { emptySentence } from "./empty-sentence";
import type { SummaryDocument, SummarySection } from "../summary/document/summary-document";
import { harmlessCell } from "./harmless-cell";
import { plainLine } from "./plain-line";
import { printedCell } from "./printed-cell";

/** The document as plain text, columns parted by tabs, for programs that take no HTML from the clipboard. */
export function summaryText({ title, subtitle, sections }: SummaryDocument): string {
  return [title, subtitle, ...sections.map(sectionText)].join("\n\n");
}

function sectionText(section: SummarySection): string {
  const { title, notes, columns, rows } = section;
  // Pasted into a sheet, a text must not turn into a formula.
  const safe = (text: string): string => harmlessCell(plainLine(text));
  const lines = [columns.map(({ header }) => safe(header)), ...rows.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? safe(printedCell(cell)) : printedCell(cell))))];
  return [title, ...notes, ...(rows.length === 0 ? [emptySentence(section)] : lines.map((line) => line.join("\t")))].join("\n");
}
