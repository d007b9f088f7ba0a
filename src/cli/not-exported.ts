import type { SummaryNotExported } from "../app/export-summary";

type Detail<Code extends SummaryNotExported["code"]> = Extract<SummaryNotExported, { readonly code: Code }>["detail"];

/** What is said when figures of a summary are not sure; `file` is the workbook's name in quotes. */
export interface NotExportedSentences {
  readonly cells: (file: string, detail: Detail<"cellsDisagree">) => string;
  readonly totals: (file: string, detail: Detail<"totalsDisagree">) => string;
}
