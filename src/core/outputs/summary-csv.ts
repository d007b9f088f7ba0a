import type { SummaryDocument } from "../summary/document/summary-document";
import { harmlessCell } from "./harmless-cell";
import { type SummaryValue, summaryTable } from "./summary-table";

/** Excel reads a CSV as UTF-8 only behind this mark. */
const byteOrderMark = "\uFEFF";

/**
 * The document as CSV (RFC 4180, CRLF after every record, UTF-8 once it is
 * encoded): the tidy table of `summaryTable`, numbers as plain digits, texts that
 * look like formulas made harmless.
 */
export function summaryCsv(document: SummaryDocument): string {
  const { header, rows } = summaryTable(document);
  return byteOrderMark + [header, ...rows].map((values) => `${values.map(field).join(",")}\r\n`).join("");
}

function field(value: SummaryValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmlessCell(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
