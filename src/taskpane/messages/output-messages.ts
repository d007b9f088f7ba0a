import type { SummaryNotExported } from "../../app/export-summary";
import type { SummaryNotice } from "../../app/summary-notices";
import type { OutputWay } from "../../app/output-ways";

/** The texts of 出力. */
export interface OutputMessages {
  readonly heading: string;
  readonly intro: string;
  readonly year: string;
  readonly departments: string;
  readonly everyDepartment: string;
  readonly chosenDepartments: (count: number) => string;
  readonly interim: string;
  readonly interimHint: string;
  readonly preview: string;
  /** What a table that is wider than the pane is called, so that it can be scrolled by keyboard. */
  readonly table: (title: string) => string;
  readonly ways: string;
  readonly way: Readonly<Record<OutputWay, string>>;
  readonly wayHint: Readonly<Record<OutputWay, string>>;
  readonly making: string;
  readonly written: string;
  /** It is written, but 更新記録 does not tell of it. */
  readonly notLogged: string;
  readonly toSheet: string;
  readonly opened: string;
  readonly downloaded: (name: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyText: string;
  readonly changedByPeople: string;
  readonly replace: string;
  readonly keep: string;
  readonly noSheet: string;
  readonly moved: string;
  /** People made a table on the sheet. */
  readonly tableInTheWay: string;
  /** What came out says something else than the preview did. */
  readonly differsFromPreview: string;
  /** Names in 設定 that are of no department. */
  readonly unknownDepartments: (names: string) => string;
  /** What must be known about the figures. */
  readonly notice: (notice: SummaryNotice) => string;
  readonly notExported: (problem: SummaryNotExported) => string;
  readonly notRemembered: string;
}
