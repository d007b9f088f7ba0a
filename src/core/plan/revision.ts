import type { FiscalYear } from "./fiscal-year";

/**
 * A change of the plan's text decided while it runs (計画変更): 「計画期間中において
 * も、必要に応じた取組内容などの見直しを行うこととする。」
 */
export interface Revision {
  /** 変更ID `V001`, given on update; `null` before. */
  readonly id: string | null;
  /** 対象: the sheet whose text is revised (`取組一覧`). */
  readonly target: string;
  /** 適用年度: the first fiscal year in which the new text holds. */
  readonly fromYear: FiscalYear;
  /** 対象ID: the id of the row on that sheet, of a goal without its year. */
  readonly targetId: string;
  /** 項目: the column's header. */
  readonly item: string;
  /** 変更後; `null` strikes the text out (typed as （削除）). */
  readonly after: string | number | boolean | null;
}
