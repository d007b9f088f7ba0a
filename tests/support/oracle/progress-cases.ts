import { progressTable } from "../../../src/core/contract/tables";
import { progressRemarks } from "../../../src/core/entries/progress-check";
import type { TypedRow } from "../typed-rows";

/** What a department left on a row of 進捗入力, what 記入チェック is to say, and which rules are to find something missing or contrary. */
export interface ProgressCase {
  readonly about: string;
  readonly cells: TypedRow["cells"];
  readonly says: string;
  /** Ids of the rules, in any order; what other rules find is more than the sheet can know. */
  readonly finds: readonly string[];
  /** Why sheet and rules do not say the same here. */
  readonly differs?: string;
  /** A row of the year after 対象年度, of which nothing is asked. */
  readonly isLater?: true;
}

const { status, result, remedy, unitsTotal, unitsDone } = progressTable;
const { done, empty, status: unchosen, word, result: noResult, remedy: noRemedy, units } = progressRemarks;

const [notEntered, resultMissing, remedyMissing] = ["progress-not-entered", "progress-result-missing", "progress-remedy-missing"];
const [unlisted, exceeds, typeWrong] = ["cell-word-unlisted", "cell-part-exceeds-whole", "cell-type-wrong"];
const written = "面談研修を3回実施（延べ210人）。";

/** Everything a department may leave, complete or not. 対象年度 is 令和4年度. */
export const progressCases: readonly ProgressCase[] = [
  { about: "nothing", cells: {}, says: empty, finds: [notEntered] },
  { about: "blanks and line breaks alone", cells: { [status]: "　 ", [result]: " \n　" }, says: empty, finds: [notEntered] },
  { about: "a tab alone", cells: { [result]: "\t" }, says: empty, finds: [notEntered] },
  { about: "a blank that does not break alone", cells: { [result]: "\u00a0" }, says: empty, finds: [notEntered] },
  { about: "a blank that does not break as the status", cells: { [status]: "\u00a0" }, says: word, finds: [unlisted] },
  { about: "a remedy alone", cells: { [remedy]: "来年度に行う" }, says: empty, finds: [notEntered] },
  { about: "units alone", cells: { [unitsTotal]: 3, [unitsDone]: 3 }, says: empty, finds: [notEntered] },
  { about: "a result without a status", cells: { [result]: written }, says: unchosen, finds: [notEntered] },
  { about: "計画どおり with its result", cells: { [status]: "計画どおり", [result]: written }, says: done, finds: [] },
  { about: "計画どおり between blanks", cells: { [status]: "　計画どおり ", [result]: written }, says: done, finds: [] },
  { about: "完了 with its result", cells: { [status]: "完了", [result]: written }, says: done, finds: [] },
  { about: "完了 with nothing written", cells: { [status]: "完了" }, says: noResult, finds: [resultMissing] },
  { about: "完了 with a tab and blanks", cells: { [status]: "完了", [result]: "\t　" }, says: noResult, finds: [resultMissing] },
  { about: "計画どおり with a remedy only", cells: { [status]: "計画どおり", [remedy]: "なし" }, says: noResult, finds: [resultMissing] },
  { about: "遅れ without a remedy", cells: { [status]: "遅れ" }, says: noRemedy, finds: [remedyMissing] },
  { about: "遅れ with a result only", cells: { [status]: "遅れ", [result]: written }, says: noRemedy, finds: [remedyMissing] },
  { about: "遅れ with blanks for a remedy", cells: { [status]: "遅れ　", [remedy]: "　\n " }, says: noRemedy, finds: [remedyMissing] },
  { about: "遅れ with its remedy", cells: { [status]: "遅れ", [remedy]: "来年度に行う" }, says: done, finds: [] },
  { about: "見直し・中止 without a remedy", cells: { [status]: "見直し・中止", [result]: written }, says: noRemedy, finds: [remedyMissing] },
  { about: "見直し・中止 with a carriage return for a remedy", cells: { [status]: "見直し・中止", [remedy]: "\r\n" }, says: noRemedy, finds: [remedyMissing] },
  { about: "見直し・中止 with its remedy", cells: { [status]: "見直し・中止", [remedy]: "廃止する" }, says: done, finds: [] },
  { about: "やや遅れ alone", cells: { [status]: "やや遅れ" }, says: done, finds: [] },
  { about: "未着手 alone", cells: { [status]: "未着手" }, says: done, finds: [] },
  { about: "該当なし alone", cells: { [status]: "該当なし　" }, says: done, finds: [] },
  { about: "a word that is not in the list", cells: { [status]: "順調", [result]: written }, says: word, finds: [unlisted] },
  { about: "a word in half-width signs", cells: { [status]: "見直し･中止", [remedy]: "廃止する" }, says: word, finds: [unlisted] },
  { about: "a word with a blank in it", cells: { [status]: "計画 どおり", [result]: written }, says: word, finds: [unlisted] },
  { about: "a word spelled otherwise", cells: { [status]: "計画通り", [result]: written }, says: word, finds: [unlisted] },
  { about: "full-width letters", cells: { [status]: "ＯＫ", [result]: written }, says: word, finds: [unlisted] },
  { about: "a number as the status", cells: { [status]: 3 }, says: word, finds: [unlisted] },
  { about: "as many units done as there are", cells: { [status]: "やや遅れ", [unitsTotal]: 4, [unitsDone]: 4 }, says: done, finds: [] },
  { about: "more units done than there are", cells: { [status]: "計画どおり", [result]: written, [unitsTotal]: 3, [unitsDone]: 4 }, says: units, finds: [exceeds] },
  { about: "one unit done of none", cells: { [status]: "やや遅れ", [unitsTotal]: 0, [unitsDone]: 1 }, says: units, finds: [exceeds] },
  { about: "units done of an unknown number", cells: { [status]: "やや遅れ", [unitsDone]: 6 }, says: done, finds: [] },
  { about: "a number of units in words", cells: { [status]: "やや遅れ", [unitsTotal]: "５か所", [unitsDone]: 6 }, says: done, finds: [] },
  { about: "too much of everything", cells: { [status]: "遅れ", [unitsTotal]: 3, [unitsDone]: 4 }, says: noRemedy, finds: [remedyMissing, exceeds] },
  { about: "too many units where nothing applies", cells: { [status]: "該当なし", [unitsTotal]: 3, [unitsDone]: 4 }, says: done, finds: [exceeds], differs: "where nothing applies nothing is missing, and numbers that cannot be right are wrong in any row" },
  { about: "units done of less than none", cells: { [status]: "やや遅れ", [unitsTotal]: -1, [unitsDone]: 0 }, says: units, finds: [], differs: "the rules tell a slip once: that 対象数 is negative" },
  { about: "a status whose formula fails", cells: { [status]: "=1/0" }, says: word, finds: [typeWrong] },
  { about: "a remedy whose formula fails", cells: { [status]: "遅れ", [remedy]: "=1/0" }, says: done, finds: [] },
  { about: "a status and a result by formula", cells: { [status]: '="完"&"了"', [result]: '="3回"&"実施"' }, says: done, finds: [] },
  { about: "units done by formula", cells: { [status]: "やや遅れ", [unitsTotal]: 4, [unitsDone]: "=2+3" }, says: units, finds: [exceeds] },
  { about: "a result whose formula gives nothing", cells: { [status]: "完了", [result]: '=""' }, says: noResult, finds: [resultMissing] },
  { about: "nothing, a year early", cells: {}, says: "", finds: [], isLater: true },
  { about: "遅れ without a remedy, a year early", cells: { [status]: "遅れ" }, says: "", finds: [], isLater: true },
  { about: "a word that is not in the list, a year early", cells: { [status]: "順調" }, says: "", finds: [unlisted], isLater: true },
  { about: "more units done than there are, a year early", cells: { [status]: "やや遅れ", [unitsTotal]: 3, [unitsDone]: 4 }, says: "", finds: [exceeds], isLater: true },
];
