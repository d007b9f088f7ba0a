import type { EntryType } from "../../contract/entry-columns";
import type { PlanEntries } from "../../entries/plan-entries";
import type { PlanInForce } from "../../entries/plan-in-force";
import type { CellTerms } from "../../entries/typed-cell";
import type { CalendarDate } from "../../plan/calendar-date";
import type { ClauseRole } from "../../plan/clause";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Plan } from "../../plan/plan";
import type { Source } from "./source";

/** An entry column of a table, and what reading its cells takes; 単位 of a goal's row is read with the row. */
export interface EntryColumn {
  readonly column: string;
  readonly type: EntryType;
  readonly terms: CellTerms;
}

/** What rules may know beside their subject. No clock: days are compared with 基準日. */
export interface RuleFacts {
  /** The plan as printed. */
  readonly plan: Plan;
  /** The plan as it holds in a fiscal year. */
  readonly planIn: (year: FiscalYear) => PlanInForce;
  /** The plan's years, first to last. */
  readonly years: readonly FiscalYear[];
  /** 対象年度; the plan's last year where the cover names none of the plan's. */
  readonly targetYear: FiscalYear;
  /** 基準日; 31 March of 対象年度 where the cover says none. */
  readonly asOf: CalendarDate;
  readonly dateSystem: "1900" | "1904";
  readonly entries: PlanEntries;
  /** The words of a list, by its name; `null` when it cannot be read. */
  readonly words: (list: string) => readonly string[] | null;
  /** The entry columns of a table, left to right, by the contract's name; none for a table that people do not fill in. */
  readonly columns: (table: string) => readonly EntryColumn[];
  /** 入力担当 of a department's row, by name: see `answeringDepartment`. */
  readonly answering: (departmentId: string, leadDepartmentId: string) => string;
  /** The sentence of the plan that has a role; nothing to quote where the plan has none. */
  readonly clause: (role: ClauseRole) => Source;
}
