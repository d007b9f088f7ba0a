import { fiscalYearLabel } from "../core/plan/fiscal-year";
import type { SummaryDocument } from "../core/summary/document/summary-document";
import { type OutputMaking, type SummaryFormat, summaryOutput } from "./summary-output";

/** A summary as a file to hand to somebody. */
export interface OutputFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a file is made of. */
export interface OutputContent {
  readonly document: SummaryDocument;
  /** The departments summed up; `null` = all. */
  readonly scope: readonly string[] | null;
}

const types: Readonly<Record<SummaryFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
};

/** The summary as a file, named after its year and whom it is of: `達成状況_令和4年度.csv`, `達成状況_令和4年度_総務局人事課ほか2部署.csv`. */
export async function outputFile({ document, scope }: OutputContent, format: SummaryFormat, making: OutputMaking): Promise<OutputFile> {
  const name = ["達成状況", fiscalYearLabel(document.year), ...scopeText(scope)].join("_");
  return { name: `${name}.${format}`, type: types[format], bytes: await summaryOutput(document, format, making) };
}

/** Characters that some file system refuses, and those that nobody sees. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** So many characters of a department's name: a file's name takes 255 bytes, of which a Japanese character takes three. */
const mostCharacters = 40;

function scopeText(scope: readonly string[] | null): string[] {
  const [first, ...others] = scope ?? [];
  if (first === undefined) return [];
  const name = [...first.replace(refused, "").trim()].slice(0, mostCharacters).join("");
  const beginning = name === "" ? "部署" : name;
  return [others.length === 0 ? beginning : `${beginning}ほか${others.length}部署`];
}
