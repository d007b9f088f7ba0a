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
export function reminderText({ department, reports, done, submitted, gaps, errors }: CollectedDepartment, { plan, year, reportDue, contact }: Reminder): string {
  const due = reportDue === null ? "" : `（回答期限 ${spokenDay(reportDue)}）`;
  const returned = reports.filter(({ state }) => state === "returned");
  const counts = [
    ...(gaps.length === 0 ? [] : [`未記入 ${gaps.length}件`]),
    ...(errors.length === 0 ? [] : [`見直しが必要な欄 ${errors.length}か所`]),
    ...(returned.length === 0 ? [] : [`差戻し ${returned.length}件`]),
  ];
  const open = [
    ...returned.map(({ initiative, title, comment }) => `・取組${initiative}「${title}」を差し戻しています。${comment === null ? "" : `（${comment}）`}`),
    ...[...errors, ...gaps].map(({ message }) => `・${message.ja}`),
  ];
  const rest = open.length - mostNamed;
  return [
    `${department}　御担当者様`,
    "",
    `「${plan}」の${fiscalYearLabel(year)}の進捗について、次の回答をお願いします${due}。`,
    `全${reports.length}件のうち、記入済み ${done}件、提出済み ${submitted}件です。`,
    counts.length > 0 ? `残り：${counts.join("、")}` : "記入は終わっています。提出をお願いします。",
    "",
    ...open.slice(0, mostNamed),
    ...(rest > 0 ? [`・ほか${rest}か所`] : []),
    ...(open.length > 0 ? [""] : []),
    "行き違いで御回答いただいている場合は御容赦ください。",
    ...(contact === "" ? [] : [`問合せ先：${contact}`]),
  ].join("\n");
}
