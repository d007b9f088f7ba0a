import type { Attendance } from "../core/workbook/attendance";

/** What an update is carried out with. */
export interface UpdateRunOptions {
  /** The changes besides the safe ones that a person agreed to, by id. */
  readonly agreed: ReadonlySet<string>;
  /** The moment its lines bear in 更新記録, `YYYY-MM-DD hh:mm:ss`. */
  readonly moment: string;
  readonly attendance: Attendance;
}
