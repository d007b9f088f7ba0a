import { changeLines } from "../core/update/change-lines";
import { coverCommand } from "../core/update/cover-command";
import { filledEntries } from "../core/update/filled-entries";
import { logCommands } from "../core/update/log-commands";
import { type LogLine, logOperations } from "../core/update/log-line";
import { standingRevisions } from "../core/update/revision-records";
import { unlogged } from "../core/update/unlogged";
import { type Attendance, unattended } from "../core/workbook/attendance";
import { type Change, impact } from "../core/workbook/change";
import { changeId } from "../core/workbook/change-id";
import { isCommand, type Step } from "../core/workbook/command";
import { type Difference, difference } from "../core/workbook/diff";
import type { Snapshot } from "../core/workbook/snapshot";
import type { WorkbookFault } from "../core/workbook/workbook-fault";
import type { Conflict, WorkbookPort } from "../core/workbook/workbook-port";
import { ignoreFault } from "./ignore-fault";
import { isOfRevisions, type PlannedRevision, recordedCells, recordedLines, type UpdateWithRevisions, updateWith } from "./recorded-revisions";
import type { PreparedUpdate } from "./prepare-update";
import type { UpdateReport } from "./update-report";

/** What an update is carried out with. */
export interface UpdateRunOptions {
  /** The changes besides the safe ones that a person agreed to, by id. */
  readonly agreed: ReadonlySet<string>;
  readonly moment: string;
  readonly attendance: Attendance;
}

/** An update being carried out. What it reports follows from what the workbook took, never from what was meant to be written. */
export class UpdateRun {
  readonly #port: WorkbookPort;
  readonly #prepared: PreparedUpdate;
  readonly #planned: readonly PlannedRevision[];
  readonly #options: UpdateRunOptions;
  /** The update to the plan with the revisions that are on 計画変更. */
  #update: PreparedUpdate;
  #recorded: readonly PlannedRevision[] = [];
  #sent: readonly Change[] = [];
  #applied: readonly Change[] = [];
  #conflicts: readonly Conflict[] = [];
  #unwritten: readonly Change[] = [];
  #fault: WorkbookFault | null = null;
  #entriesAfter: number | null;
  #isRecorded = false;
  #isWritten = false;

  constructor(port: WorkbookPort, prepared: PreparedUpdate, { update, revisions }: UpdateWithRevisions, options: UpdateRunOptions) {
    this.#port = port;
    this.#prepared = prepared;
    this.#planned = revisions;
    this.#options = options;
    this.#update = update;
    this.#entriesAfter = prepared.entries;
  }

  /** Writes 計画変更 first: cells that follow from a revision are written only where it went in. */
  async record(): Promise<void> {
    const commands = this.#planned.flatMap((planned) => planned.commands);
    if (commands.length > 0) {
      const structure = this.#wanted().filter(isOfRevisions);
      const { isStopped } = this.#options.attendance;
      const applied = await this.#send([...structure, ...commands], { isStopped, tell: () => undefined });
      const wentIn = this.#planned.filter((planned) => planned.commands.every((command) => applied.has(command)));
      const moved = this.#planned.filter((planned) => !planned.isRecorded && !wentIn.includes(planned));
      this.#recorded = wentIn.filter((planned) => planned.isRecorded && planned.commands.length > 0);
      this.#update = updateWith(this.#prepared, this.#recorded, moved);
    }
    this.#isRecorded = true;
  }

  /** Writes what overwrites nobody's work, and what a person agreed to. */
  async write(): Promise<void> {
    const sent = new Set(this.#sent.map(changeId));
    const changes = this.#wanted().filter((change) => !sent.has(changeId(change)));
    await this.#send([...changes, ...(this.#prepared.isMade ? [] : this.#logged([madeLine], this.#update.difference))], this.#options.attendance);
    this.#isWritten = true;
  }

  /** Tells 更新記録 and the cover what was written, and counts the entries again. Nobody can stop it: what is written must be told. */
  async tell(): Promise<void> {
    const { difference: found, isMade, snapshot } = this.#update;
    // In a workbook that had nothing of ours there was no entry to lose: it need not be read again.
    this.#entriesAfter = isMade ? this.#entriesAfter : null;
    if (!isMade || this.#sent.length + this.#planned.length === 0) return;
    const lines = this.#lines(found);
    if (lines.length > 0) await this.#send([...this.#logged(lines, found), ...this.#cover(snapshot, found)], unattended);
    this.#entriesAfter = await this.#readEntries();
  }

  /** After the program that holds the workbook failed: reads the workbook again, finds what was written, and tells what is not told yet. */
  async recover(fault: WorkbookFault): Promise<void> {
    this.#fault = fault;
    this.#entriesAfter = null;
    this.#unwritten = this.#left(this.#update.difference, new Set(this.#applied.map(changeId)));
    try {
      const snapshot = await this.#port.read();
      if (!this.#isRecorded) this.#findRecorded(snapshot);
      const { desired } = this.#update;
      const found = difference(desired, snapshot);
      const open = new Set(found.changes.map(changeId));
      if (!this.#isWritten) this.#applied = this.#sent.filter((change) => !open.has(changeId(change)));
      this.#unwritten = this.#left(found, new Set());
      this.#entriesAfter = filledEntries(desired, found, snapshot);
      const lines = this.#lines(found);
      const rows = unlogged(logCommands(desired, found.place, lines, this.#options.moment), found.place);
      await this.#port.apply([...rows, ...(lines.length === 0 ? [] : this.#cover(snapshot, found))], found.place.naming);
    } catch (error) {
      ignoreFault(error);
    }
  }

  report(): UpdateReport {
    return {
      applied: this.#applied,
      conflicts: this.#conflicts,
      unwritten: this.#unwritten,
      recorded: this.#recorded.map(({ revision }) => revision),
      fault: this.#fault,
      entries: { before: this.#prepared.entries + recordedCells(this.#recorded, this.#update.difference.place.naming), after: this.#entriesAfter },
    };
  }

  #wanted(): Change[] {
    return this.#update.difference.changes.filter((change) => impact(change) === "safe" || this.#options.agreed.has(changeId(change)));
  }

  /** What is still to be written: not what was left alone because the workbook had moved. */
  #left(found: Difference, written: ReadonlySet<string>): Change[] {
    const moved = new Set(this.#conflicts.flatMap(({ change }) => (isCommand(change) ? [] : [changeId(change)])));
    const isOpen = (id: string): boolean => !written.has(id) && !moved.has(id);
    return found.changes.filter((change) => (impact(change) === "safe" || this.#options.agreed.has(changeId(change))) && isOpen(changeId(change)));
  }

  async #send(steps: readonly Step[], attendance: Attendance): Promise<ReadonlySet<Step>> {
    if (steps.length === 0) return new Set();
    const changes = (of: readonly Step[]): Change[] => of.filter((step) => !isCommand(step));
    this.#sent = [...this.#sent, ...changes(steps)];
    const { applied, conflicts } = await this.#port.apply(steps, this.#update.difference.place.naming, attendance);
    this.#applied = [...this.#applied, ...changes(applied)];
    this.#conflicts = [...this.#conflicts, ...conflicts];
    return new Set(applied);
  }

  /** A row of 計画変更 that stands there now with the 変更ID it was to get was written. */
  #findRecorded(snapshot: Snapshot): void {
    const standing = standingRevisions(difference(this.#update.desired, snapshot), snapshot.dateSystem);
    this.#recorded = this.#planned.filter(
      ({ isRecorded, revision: { id, target, targetId, item } }) => isRecorded && standing.some((other) => other.id === id && other.target === target && other.targetId === targetId && other.item === item),
    );
    this.#update = updateWith(this.#prepared, this.#recorded, []);
  }

  #lines({ place }: Difference): LogLine[] {
    if (!this.#update.isMade && this.#fault !== null && this.#unwritten.length === 0) return [madeLine];
    return [...changeLines(this.#update.desired, this.#applied, place.naming), ...recordedLines(this.#recorded.map(({ revision }) => revision))];
  }

  #logged(lines: readonly LogLine[], { place }: Difference): Step[] {
    return logCommands(this.#update.desired, place, lines, this.#options.moment);
  }

  #cover(snapshot: Snapshot, { place }: Difference): Step[] {
    return coverCommand(snapshot, place, this.#options.moment.slice(0, 10));
  }

  async #readEntries(): Promise<number | null> {
    try {
      const snapshot = await this.#port.read();
      return filledEntries(this.#update.desired, difference(this.#update.desired, snapshot), snapshot);
    } catch (error) {
      ignoreFault(error);
      return null;
    }
  }
}

const madeLine: LogLine = { operation: logOperations.made, table: null, rows: [], column: null, cell: null, reason: "計画のシートを作りました" };
