import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { RefusedFile } from "../../file/guard/refused-file";

/** Why a file cannot be read, as a sentence. */
export function refusedSentence(input: string, { code }: RefusedFile): string {
  switch (code) {
    case "empty":
      return `${input} is empty.`;
    case "encrypted":
      return `${input} asks for a password to open: save it without one.`;
    case "oldFormat":
    case "binaryWorkbook":
    case "macros":
      return `${input} is an .xls, .xlsb or .xlsm file: save it as .xlsx.`;
    case "notAZip":
    case "notAWorkbook":
      return `${input} is no Excel workbook.`;
    default:
      return `${input} is damaged, or no workbook that Excel writes (${code}).`;
  }
}

/** Why a workbook cannot be worked with, as a sentence. */
export function unusableSentence(input: string, problem: UnusableWorkbook): string {
  switch (problem.code) {
    case "noPlan":
      return `${input} has no sheets of ours.`;
    case "missingTable":
      return `The table on the sheet ${problem.detail.sheet} of ${input} is gone, or its headers are: put them back.`;
    case "unknownPlan":
      return `${input} was made from a plan that is not known here (${problem.detail.id}).`;
    case "newerSchema":
      return `${input} is of schema ${problem.detail.schema}; schemas up to ${problem.detail.known} are known here.`;
  }
}
