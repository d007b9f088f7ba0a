import { emptySentence } from "./empty-sentence";
import type { SummaryDocument, SummarySection } from "../summary/document/summary-document";
import { harmlessCell } from "./harmless-cell";
import { plainLine } from "./plain-line";
import { printedCell } from "./printed-cell";

/** The document as plain text, columns parted by tabs, for programs that take no HTML from the clipboard. */
export function summaryText({ title, subtitle, sections }: SummaryDocument): string {
  return [safe(title), safe(subtitle), ...sections.map(sectionText)].join("\n\n");
}

function sectionText(section: SummarySection): string {
  const { title, notes, columns, rows } = section;
  const lines = [columns.map(({ header }) => safe(header)), ...rows.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? safe(printedCell(cell)) : printedCell(cell))))];
  return [safe(title), ...notes.map(safe), ...(rows.length === 0 ? [safe(emptySentence(section))] : lines.map((line) => line.join("\t")))].join("\n");
}

/** A text on one line of its own: pasted into a sheet, it must not turn into a formula. */
function safe(text: string): string {
  return harmlessCell(plainLine(text));
}
