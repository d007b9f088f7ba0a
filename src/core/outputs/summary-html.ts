import { emptySentence } from "./empty-sentence";
import { pageWidth, type SummaryColumn, type SummaryDocument, type SummaryRow, type SummarySection } from "../summary/document/summary-document";
import { htmlText } from "./html-text";
import { plainLine } from "./plain-line";
import { isFigure, printedCell } from "./printed-cell";

/*
 * HTML that Word, Outlook and Ichitaro take over as it is: plain elements with
 * their look on each of them, since pasting drops style sheets. The font is that
 * of the document it is pasted into. Nothing in it runs or is fetched.
 */

const table = "border-collapse:collapse;width:100%";
const cell = "border:1px solid #7f7f7f;padding:3px 6px;vertical-align:top";
const headerCell = `${cell};background-color:#e2efda;font-weight:bold;text-align:center`;
const looks = { left: `${cell};text-align:left;font-weight:normal`, right: `${cell};text-align:right;font-weight:normal` };
/** Excel takes what it pastes for numbers, days and formulas unless a cell says that it is text. */
const asText = ";mso-number-format:\\@";
const totalLook = ";background-color:#f2f2f2;font-weight:bold";

/** The document as a whole page of HTML, for a file. */
export function summaryPage(document: SummaryDocument): string {
  return `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<title>${htmlText(plainLine(document.title))}</title>\n</head>\n<body>\n${summaryHtml(document)}</body>\n</html>\n`;
}

/** The document as a piece of HTML, for the clipboard. */
export function summaryHtml({ title, subtitle, sections }: SummaryDocument): string {
  return `<div lang="ja">\n<h1>${lines(title)}</h1>\n<p>${lines(subtitle)}</p>\n${sections.map(sectionHtml).join("")}</div>\n`;
}

function sectionHtml(section: SummarySection): string {
  const { title, notes, columns, rows } = section;
  const sentences = rows.length === 0 ? [...notes, emptySentence(section)] : notes;
  const paragraphs = sentences.map((sentence) => `<p>${lines(sentence)}</p>\n`).join("");
  return `<h2>${lines(title)}</h2>\n${paragraphs}${rows.length === 0 ? "" : tableHtml(columns, rows)}`;
}

function tableHtml(columns: readonly SummaryColumn[], rows: readonly SummaryRow[]): string {
  const headers = columns.map(({ header, width }) => `<th scope="col" style="${headerCell}${asText};width:${Math.round((width * 100) / pageWidth)}%">${lines(header)}</th>`);
  return `<table style="${table}">\n<thead>\n<tr>${headers.join("")}</tr>\n</thead>\n<tbody>\n${rows.map((row) => rowHtml(columns, row)).join("")}</tbody>\n</table>\n`;
}

function rowHtml(columns: readonly SummaryColumn[], { cells, isTotal }: SummaryRow): string {
  const shown = cells.map((value, index) => {
    const style = `${looks[isFigure(value) ? "right" : "left"]}${isFigure(value) ? "" : asText}${isTotal ? totalLook : ""}`;
    const text = lines(printedCell(value));
    return columns[index]?.isLabel === true ? `<th scope="row" style="${style}">${text}</th>` : `<td style="${style}">${text}</td>`;
  });
  return `<tr>${shown.join("")}</tr>\n`;
}

/** A text with its line breaks. */
function lines(text: string): string {
  return text.split(/\r\n?|\n/u).map(htmlText).join("<br>");
}
