import { progressTable } from "../contract/tables";
import { cleaned } from "./cell-words";

/**
 * How many of an initiative's departments have chosen a 進捗状況, as a formula: the
 * twin of `answerCount`. SUMPRODUCT goes through the rows one by one in every
 * program, and so sees that a cell holds nothing but blanks, which COUNTIFS
 * takes for an answer. `1/(…="")` is a number where the cell is blank and an error
 * elsewhere: one broken formula in 進捗状況 must not make an error of every count.
 */
export function answersFormula(initiative: string, year: string): string {
  const { initiative: initiatives, year: years, status } = progressTable;
  const asked = `COUNTIFS(Progress[${initiatives}],${initiative},Progress[${years}],${year})`;
  const answered = `SUMPRODUCT((Progress[${initiatives}]=${initiative})*(Progress[${years}]=${year})*(1-ISNUMBER(1/(${cleaned(`Progress[${status}]`)}=""))))`;
  return `${asked}&"件中"&${answered}&"件"`;
}
