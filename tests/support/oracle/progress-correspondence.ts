import { progressTable } from "../../../src/core/contract/tables";
import { progressRemarks } from "../../../src/core/entries/progress-check";
import type { Finding } from "../../../src/core/rules/engine/finding";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { RecalculatedBook } from "./recalculated-book";

/** A remark of 記入チェック, and the finding it stands for. */
interface Counterpart {
  readonly remark: string;
  readonly rule: string;
  readonly column: string;
}

/** The remarks of 記入チェック in the order in which the first one is told, each with the rule that finds the same. */
const counterparts: readonly Counterpart[] = [
  { remark: progressRemarks.empty, rule: "progress-not-entered", column: progressTable.status },
  { remark: progressRemarks.word, rule: "cell-word-unlisted", column: progressTable.status },
  { remark: progressRemarks.word, rule: "cell-type-wrong", column: progressTable.status },
  { remark: progressRemarks.remedy, rule: "progress-remedy-missing", column: progressTable.remedy },
  { remark: progressRemarks.result, rule: "progress-result-missing", column: progressTable.result },
  { remark: progressRemarks.units, rule: "cell-part-exceeds-whole", column: progressTable.unitsDone },
];

/** Every rule that says in a finding what 記入チェック says in a word. */
export const rulesOfChecks: readonly string[] = counterparts.map(({ rule }) => rule);

/** What 記入チェック of a row says, and what the rules say of the same row. */
export interface SaidOfReport {
  readonly says: CellValue;
  /** The rules that found what 記入チェック has a remark for. */
  readonly rules: readonly string[];
  /**
   * What 記入チェック is to say by these rules: 済 where none of them found
   * anything, else the remark of the first that did; nothing on a row that is not
   * due. 未記入 and 進捗状況を選択 are one rule's.
   */
  readonly byRules: string;
}

/** What is said of a row of 進捗入力. */
export function saidOfReport({ cell, findings }: RecalculatedBook, key: string, isDue: boolean): SaidOfReport {
  const found = findings.filter(({ at }) => at.table === progressTable.name && at.rowKey === key);
  const says = cell(progressTable.name, key, progressTable.check);
  return { says, rules: rulesOfRemarks(found), byRules: isDue ? remarkFor(found, cell(progressTable.name, key, progressTable.result)) : "" };
}

function rulesOfRemarks(findings: readonly Finding[]): string[] {
  return counterparts.flatMap(({ rule, column }) => (findings.some((found) => found.rule === rule && found.at.column === column) ? [rule] : []));
}

function remarkFor(findings: readonly Finding[], result: CellValue): string {
  const rules = rulesOfRemarks(findings);
  const first = counterparts.find(({ rule }) => rules.includes(rule));
  if (first === undefined) return progressRemarks.done;
  return first.remark === progressRemarks.empty && String(result).trim() !== "" ? progressRemarks.status : first.remark;
}
