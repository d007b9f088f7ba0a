import { isFigure, printedCell } from "../core/outputs/printed-cell";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import type { SummaryNotice } from "./summary-notices";

/** A value as it is printed. */
export interface PreviewCell {
  readonly text: string;
  /** Figures stand to the right. */
  readonly isFigure: boolean;
}

/** A section of the summary as the pane shows it before anything leaves. */
export interface PreviewSection {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly { readonly header: string; readonly isLabel: boolean }[];
  readonly rows: readonly { readonly cells: readonly PreviewCell[]; readonly isTotal: boolean }[];
  readonly empty: string;
}

/** The summary as the pane shows it. */
export interface SummaryPreview {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly PreviewSection[];
  /** What must be known about the figures. */
  readonly notices: readonly SummaryNotice[];
}

/** The same document as every other face shows, in printed words. */
export function summaryPreview({ title, subtitle, sections }: SummaryDocument, notices: readonly SummaryNotice[]): SummaryPreview {
  return {
    title,
    subtitle,
    notices,
    sections: sections.map(({ id, title: heading, notes, columns, rows, empty }) => ({
      id,
      title: heading,
      notes,
      columns: columns.map(({ header, isLabel }) => ({ header, isLabel })),
      rows: rows.map(({ cells, isTotal }) => ({ cells: cells.map((cell) => ({ text: printedCell(cell), isFigure: isFigure(cell) })), isTotal })),
      empty,
    })),
  };
}
