/** A way for the summary to leave the pane. */
export type OutputWay = "sheet" | "openWorkbook" | "downloadWorkbook" | "copyHtml" | "downloadHtml" | "downloadCsv" | "copyCsv";

/** The program the pane runs in, as far as ways out depend on it. */
export interface OutputHost {
  /** `PC`, `OfficeOnline`, `Mac`, `iOS` … as Office.js names it; `null` where it does not say. */
  readonly platform: string | null;
  /** Whether it opens a workbook it is given (ExcelApi 1.8; not on an iPad). */
  readonly opensWorkbooks: boolean;
}

/**
 * The ways out that work here, the surest first. On a Mac and an iPad a link in
 * the pane downloads nothing (office-js #2700, #3385), so none is offered; a text
 * can be copied anywhere.
 */
export function outputWays({ platform, opensWorkbooks }: OutputHost): OutputWay[] {
  const downloads = platform === "PC" || platform === "OfficeOnline";
  const file: OutputWay[] = opensWorkbooks ? ["openWorkbook"] : downloads ? ["downloadWorkbook"] : [];
  return ["sheet", ...file, "copyHtml", ...(downloads ? (["downloadHtml", "downloadCsv"] as const) : (["copyCsv"] as const))];
}
