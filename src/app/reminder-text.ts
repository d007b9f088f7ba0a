import type { CalendarDate } from "../core/plan/calendar-date";
import { type FiscalYear, fiscalYearLabel } from "../core/plan/fiscal-year";
import { spokenDay } from "../core/plan/spoken-day";
import type { CollectedDepartment } from "./collection-board";

/** What a reminder is about. */
export interface Reminder {
  /** 計画名. */
  readonly plan: string;
  readonly year: FiscalYear;
  /** 回答期限; `null` when it is not set. */
  readonly reportDue: CalendarDate | null;
  /** 問合せ先; `""` when it is not set. */
  readonly contact: string;
}

/** So many gaps are named one by one; of more, only how many. */
const mostNamed = 12;

/** 督促文: what to send a department that has not answered yet, for HR to copy. In Japanese, whatever the pane's language. */
export function reminderText({ department, reports, done, returned, gaps, errors }: CollectedDepartment, { plan, year, reportDue, contact }: Reminder): string {
  const due = reportDue === null ? "" : `（回答期限 ${spokenDay(reportDue)}）`;
  const open = [...gaps, ...errors].map(({ message }) => `・${message.ja}`);
  const rest = open.length - mostNamed;
  return [
    `${department}　御担当者様`,
    "",
    `「${plan}」の${fiscalYearLabel(year)}の進捗について、次の回答をお願いします${due}。`,
    `記入済み ${done}件／全${reports.length}件、未記入の欄 ${gaps.length}か所${errors.length === 0 ? "" : `、見直しが必要な欄 ${errors.length}か所`}${returned === 0 ? "" : `、差戻し ${returned}件`}`,
    "",
    ...open.slice(0, mostNamed),
    ...(rest > 0 ? [`・ほか${rest}か所`] : []),
    ...(open.length > 0 ? [""] : []),
    "行き違いで御回答いただいている場合は御容赦ください。",
    ...(contact === "" ? [] : [`問合せ先：${contact}`]),
  ].join("\n");
}
