import type { Finding, FindingPlace } from "../../core/rules/engine/finding";
import { type Result, success } from "../../core/shared/result";
import { invariant } from "../../core/shared/invariant";
import type { WorkbookPort } from "../../core/workbook/workbook-port";
import { headerFormat } from "../../core/sheets/palette";
import { ExcelWorkbook } from "../../excel/excel-workbook";
import { showTableCell, type Shown } from "../../excel/show-table-cell";
import { Turns } from "../../excel/watch/turns";
import { watchWorkbook } from "../../excel/watch/watch-workbook";
import type { Watching } from "../../excel/watch/watching";
import type { CheckedWorkbook } from "../check-workbook";
import { type Checks, checksOf } from "../checks";
import { type Confirmation, type ConfirmedReports, confirmReports } from "../confirm-reports";
import { confirmFinding } from "../confirm-finding";
import { correctFinding } from "../correct-finding";
import { FirstCheck } from "../first-check";
import { knownPlans } from "../known-plans";
import type { LeftAlone } from "../left-alone";
import type { UnusableWorkbook } from "../open-plan-workbook";
import { ownThings } from "../own-things";
import { type NoFindingsTable, type RecordedFindings, recordFindings } from "../record-findings";
import { reminderText } from "../reminder-text";
import { type NotSubmitted, type SubmittedReports, submitReports } from "../submit-reports";
import { lastYearsAnswer } from "../last-years-answer";
import { moment } from "./moment";

interface Listener {
  readonly onChecks: (checks: Checks) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** The checks of the workbook that is open in Excel, and what people do about what they find. */
export class OpenChecks {
  readonly #workbook = new ExcelWorkbook({ header: headerFormat, ours: ownThings });
  readonly #listeners = new Set<Listener>();
  /** Readings and writings follow one another: a writing rests on what was read, and is read before the next. */
  readonly #turns = new Turns();
  readonly #live = new FirstCheck(this.#workbook, knownPlans);
  #watching: Promise<Watching> | null = null;

  check(): Promise<Result<Checks, UnusableWorkbook>> {
    return this.#turns.take(async () => {
      const checked = await this.#live.checkAll();
      return checked.ok ? success(checksOf(checked.value)) : checked;
    });
  }

  follow(onChecks: Listener["onChecks"], onTrouble: Listener["onTrouble"]): () => void {
    const listener: Listener = { onChecks, onTrouble };
    this.#listeners.add(listener);
    this.#watching ??= this.#watch();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      const watching = this.#watching;
      this.#watching = null;
      // What Excel no longer answers needs no taking back.
      void watching?.then((open) => open.dispose()).catch(() => undefined);
    };
  }

  async go(place: FindingPlace): Promise<Shown> {
    const { workbook, desired } = this.checked;
    const table = desired.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === place.table);
    if (table === undefined) return "gone";
    const { naming } = workbook.place;
    return showTableCell({
      table: naming.table(table.name),
      keyColumn: naming.column(table.name, table.keyHeader),
      key: place.rowKey === "" ? null : place.rowKey,
      index: place.index,
      column: naming.column(table.name, place.column ?? table.keyHeader),
    });
  }

  correct(finding: Finding): Promise<LeftAlone> {
    return this.write((workbook, checked) => correctFinding(workbook, checked, finding));
  }

  confirm(finding: Finding, note: string): Promise<Result<LeftAlone, UnusableWorkbook | NoFindingsTable>> {
    return this.write((workbook) => confirmFinding(workbook, knownPlans, finding, note));
  }

  record(): Promise<Result<RecordedFindings, UnusableWorkbook | NoFindingsTable>> {
    return this.write((workbook) => recordFindings(workbook, knownPlans));
  }

  submit(department: string, acceptsGaps: boolean): Promise<Result<SubmittedReports, NotSubmitted | UnusableWorkbook>> {
    return this.write((workbook, { book }) => submitReports(workbook, knownPlans, { department, year: book.facts.targetYear, day: moment().slice(0, 10), acceptsGaps }));
  }

  confirmReports(confirmation: Confirmation): Promise<Result<ConfirmedReports, UnusableWorkbook>> {
    return this.write((workbook) => confirmReports(workbook, knownPlans, confirmation));
  }

  lastYear(place: FindingPlace): string | null {
    return lastYearsAnswer(this.checked, place);
  }

  reminder(department: string): string {
    const checks = checksOf(this.checked);
    const own = checks.board.find((each) => each.department === department);
    invariant(own !== undefined, "a reminder is for a department of the board");
    return reminderText(own, { plan: checks.planTitle, year: checks.targetYear, reportDue: checks.reportDue, contact: checks.contact });
  }

  /** Carries out a writing that rests on the workbook as last checked, once those before it are done. After it, of which nothing is heard, everything is looked at again. */
  write<Outcome>(writing: (workbook: WorkbookPort, checked: CheckedWorkbook) => Promise<Outcome>): Promise<Outcome> {
    return this.#turns.take(async () => {
      const outcome = await writing(this.#workbook, this.checked);
      // What was written is written, whether or not it can be read again at once.
      await this.#live.checkAll().then(() => this.#tell(), this.#trouble);
      return outcome;
    });
  }

  /** The workbook as last checked: it must have been. */
  get checked(): CheckedWorkbook {
    const { checked } = this.#live;
    invariant(checked !== null, "the workbook was checked before anything is done about it");
    return checked;
  }

  #watch(): Promise<Watching> {
    const trouble = this.#trouble;
    const watching = watchWorkbook({
      timer: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      names: () => this.#live.names,
      onChanged: (edits) => void this.#live.check(edits).then(() => this.#tell(), trouble),
      onFault: trouble,
    });
    watching.catch(trouble);
    return watching;
  }

  readonly #trouble = (error: unknown): void => {
    for (const { onTrouble } of this.#listeners) onTrouble(error);
  };

  #tell(): void {
    const { checked } = this.#live;
    if (checked === null) return;
    const checks = checksOf(checked);
    for (const { onChecks } of this.#listeners) onChecks(checks);
  }
}
