import { changeLines } from "../core/update/change-lines";
import { coverCommand } from "../core/update/cover-command";
import { filledEntries } from "../core/update/filled-entries";
import { overwrites } from "../core/update/overwrites";
import { type Attendance, unattended } from "../core/workbook/attendance";
import type { Step } from "../core/workbook/command";
import { type Difference, difference } from "../core/workbook/diff";
import type { Snapshot } from "../core/workbook/snapshot";
import type { WorkbookFault } from "../core/workbook/workbook-fault";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { foundRevisions } from "./found-revisions";
import { ignoreFault } from "./ignore-fault";
import type { PreparedUpdate } from "./prepare-update";
import { isOfRevisions, type PlannedRevision, recordedCells, type UpdateWithRevisions, updateWith } from "./recorded-revisions";
import { readAgain } from "./read-again";
import { SentChanges } from "./sent-changes";
import { UpdateLog } from "./update-log";
import type { UpdateReport } from "./update-report";
import type { UpdateRunOptions } from "./update-run-options";
import { madeLine, writtenLines } from "./written-lines";

/** An update being carried out. What it reports follows from what the workbook took, never from what was meant to be written. */
export class UpdateRun {
  readonly #port: WorkbookPort;
  readonly #prepared: PreparedUpdate;
  readonly #planned: readonly PlannedRevision[];
  readonly #options: UpdateRunOptions;
  readonly #changes: SentChanges;
  readonly #log: UpdateLog;
  /** The update to the plan with the revisions that are on 計画変更. */
  #update: PreparedUpdate;
  #recorded: readonly PlannedRevision[] = [];
  #fault: WorkbookFault | null = null;
  #entriesAfter: number | null;
  #isRecorded = false;
  #isWritten = false;
  #isCovered = false;

  constructor(port: WorkbookPort, prepared: PreparedUpdate, { update, revisions }: UpdateWithRevisions, options: UpdateRunOptions) {
    this.#port = port;
    this.#prepared = prepared;
    this.#planned = revisions;
    this.#options = options;
    this.#changes = new SentChanges(port, options.agreed);
    this.#log = new UpdateLog(options.moment);
    this.#update = update;
    this.#entriesAfter = prepared.entries;
  }

  /** Writes 計画変更 first: cells that follow from a revision are written only where it went in. */
  async record(): Promise<void> {
    const commands = this.#planned.flatMap((planned) => planned.commands);
    if (commands.length > 0) {
      const structure = this.#changes.wanted(this.#update.difference).filter(isOfRevisions);
      const applied = await this.#send([...structure, ...commands], { ...this.#options.attendance, tell: () => undefined });
      const wentIn = this.#planned.filter((planned) => planned.commands.every((command) => applied.has(command)));
      const moved = this.#planned.filter((planned) => !planned.isRecorded && !wentIn.includes(planned));
      this.#recorded = wentIn.filter((planned) => planned.isRecorded && planned.commands.length > 0);
      this.#update = updateWith(this.#prepared, this.#recorded, moved);
    }
    this.#isRecorded = true;
  }

  /**
   * Writes what overwrites nobody's work, and what a person agreed to. What
   * overwrites a cell is told in 更新記録 in the same breath, before it: whatever
   * happens then, what stood there can be found and put back.
   */
  async write(): Promise<void> {
    const { desired, difference: found, isMade, snapshot } = this.#update;
    const changes = this.#changes.unsent(found);
    const overwriting = changes.filter(overwrites);
    const rows = this.#log.rows(desired, found.place, isMade ? changeLines(desired, overwriting, found.place.naming) : [madeLine], isMade);
    // The cover goes with the last lines.
    this.#isCovered = isMade && overwriting.length > 0 && overwriting.length === changes.length && this.#recorded.length === 0;
    await this.#send([...changes.filter((change) => !overwrites(change)), ...rows, ...overwriting, ...(this.#isCovered ? this.#cover(snapshot, found) : [])], this.#options.attendance);
    this.#isWritten = true;
  }

  /** Tells 更新記録 and the cover what else was written and what was not, and counts the entries again. Nobody can stop it: what is written must be told. */
  async tell(): Promise<void> {
    const { desired, difference: found, isMade, snapshot } = this.#update;
    // In a workbook that had nothing of ours there was no entry to lose: it need not be read again.
    this.#entriesAfter = isMade ? this.#entriesAfter : null;
    if (!isMade || this.#changes.count + this.#planned.length === 0) return;
    const written = writtenLines(this.#update, this.#changes.applied, this.#recorded);
    const lines = this.#log.due(written);
    // Rows that got no place are sent again.
    if (lines.length > 0) this.#changes.sendAgain((step) => this.#log.isRow(step));
    const cover = written.length === 0 || this.#isCovered ? [] : this.#cover(snapshot, found);
    await this.#send([...this.#log.rows(desired, found.place, lines), ...cover], unattended);
    this.#entriesAfter = await this.#readEntries();
  }

  /** After the program that holds the workbook failed: reads the workbook again, finds what was written, and tells what is not told yet. */
  async recover(fault: WorkbookFault): Promise<void> {
    this.#fault = fault;
    this.#entriesAfter = null;
    const snapshot = await readAgain(this.#port);
    if (snapshot === null) this.#changes.leaveOpen(this.#update.difference, this.#isWritten, this.#isRecorded ? [] : this.#planned.flatMap(({ commands }) => commands));
    else await this.#findWritten(snapshot);
  }

  report(): UpdateReport {
    return {
      applied: this.#changes.applied,
      conflicts: this.#changes.conflicts,
      unwritten: this.#changes.unwritten,
      unknown: this.#changes.unknown,
      recorded: this.#recorded.map(({ revision }) => revision),
      fault: this.#fault,
      entries: { before: this.#prepared.entries + recordedCells(this.#recorded, this.#update.difference.place.naming), after: this.#entriesAfter },
    };
  }

  async #send(steps: readonly Step[], attendance: Attendance): Promise<ReadonlySet<Step>> {
    const outcome = await this.#changes.send(steps, this.#update.difference.place.naming, attendance);
    this.#log.settle(outcome);
    return new Set(outcome.applied);
  }

  async #findWritten(snapshot: Snapshot): Promise<void> {
    if (!this.#isRecorded) {
      this.#recorded = foundRevisions(this.#planned, this.#update.desired, snapshot);
      this.#update = updateWith(this.#prepared, this.#recorded, []);
    }
    const { desired, isMade } = this.#update;
    const found = difference(desired, snapshot);
    const unclear = this.#changes.find(desired, found, this.#isWritten);
    this.#entriesAfter = filledEntries(desired, found, snapshot);
    const present = { ...this.#update, difference: found };
    this.#log.look(desired, found.place);
    const written = !isMade && this.#changes.unwritten.length === 0 ? [madeLine] : writtenLines(present, this.#changes.applied, this.#recorded);
    const rows = this.#log.rows(desired, found.place, this.#log.due(written, writtenLines(present, unclear, [])));
    const told = await this.#port.apply([...rows, ...(written.length === 0 ? [] : this.#cover(snapshot, found))], found.place.naming).catch(ignoreFault);
    // What failed again may have left sheets open.
    const again = told === undefined ? await readAgain(this.#port) : null;
    if (again !== null) this.#changes.find(desired, difference(desired, again), this.#isWritten);
  }

  #cover(snapshot: Snapshot, { place }: Difference): Step[] {
    return coverCommand(snapshot, place, this.#options.moment.slice(0, 10));
  }

  async #readEntries(): Promise<number | null> {
    const snapshot = await readAgain(this.#port);
    return snapshot === null ? null : filledEntries(this.#update.desired, difference(this.#update.desired, snapshot), snapshot);
  }
}
