import type { CellFormat } from "../workbook/cell-format";
import type { OwnerFormats } from "../workbook/define-table";

/** The colours of our sheets, RRGGBB. Text on them keeps a contrast of 4.5 : 1 or more. */
export const colors = {
  ink: "1F2933",
  muted: "66707A",
  line: "C9D1D9",
  header: "1F5673",
  headerText: "FFFFFF",
  entry: "FFF8DC",
  office: "E6F2E4",
  computed: "EEF3F7",
  inferred: "EFE6F7",
  notAsked: "E4E7EB",
  good: "DDF1E1",
  goodText: "1B5E2A",
  bad: "FBE0DD",
  badText: "97180C",
  waiting: "E3ECF9",
  waitingText: "1D4A86",
  open: "FFF0C2",
  openText: "6B4E00",
} as const;

const cell: CellFormat = { fontColor: colors.ink, vertical: "top", wrap: true, border: colors.line };

/** Cells the HR office fills in on a sheet that departments fill in otherwise. */
export const officeFormat: CellFormat = { fill: colors.office };

/** How cells look by who answers for them: what people fill in is tinted and unlocked. */
export const ownerFormats: OwnerFormats = {
  plan: cell,
  entry: { ...cell, fill: colors.entry, locked: false },
  computed: { ...cell, fill: colors.computed },
  log: cell,
};

export const headerFormat: CellFormat = {
  fontColor: colors.headerText,
  fill: colors.header,
  bold: true,
  vertical: "center",
  horizontal: "center",
  wrap: true,
  border: colors.line,
};

/** A band across a sheet, over several cells without lines between them. */
export const bandFormat: CellFormat = { fontColor: colors.headerText, fill: colors.header, bold: true, vertical: "center" };

export const headingFormat: CellFormat = { fontColor: colors.header, fontSize: 16, bold: true, vertical: "center" };
export const noteFormat: CellFormat = { fontColor: colors.muted, vertical: "top" };
export const linkFormat: CellFormat = { fontColor: "0B5CAD", underline: true, vertical: "top" };

/** Number formats of the contract: percentages, points with ▲ for a loss, days. */
export const numberFormats = {
  percent: "0.0%",
  points: "+0.0;▲0.0;0.0",
  integer: "#,##0",
  decimal: "#,##0.0",
  plain: "General",
  date: "yyyy/m/d",
} as const;
