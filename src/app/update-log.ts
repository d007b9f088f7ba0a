import { leftLines } from "../core/update/left-lines";
import { linesAmong, linesWithout } from "../core/update/lines-without";
import { logCommands } from "../core/update/log-commands";
import type { LogLine } from "../core/update/log-line";
import { toldLines } from "../core/update/told-lines";
import type { AppendRow, Step } from "../core/workbook/command";
import type { DesiredState } from "../core/workbook/desired-state";
import type { Location } from "../core/workbook/locate";
import { passwordFound } from "../core/workbook/password-found";
import type { ApplyOutcome } from "../core/workbook/workbook-port";

/** What 更新記録 is told of one update: partly before it is written, so that it may have to be corrected. */
export class UpdateLog {
  readonly #moment: string;
  readonly #sent = new Map<Step, LogLine>();
  /** Lines that were to stand there before what they tell of was written. */
  #kept: readonly LogLine[] = [];
  /** The lines of this update that stand there, as far as is known. */
  #standing: readonly LogLine[] = [];
  #isLocked = false;

  /** @param moment - The moment all its lines bear, `YYYY-MM-DD hh:mm:ss`. */
  constructor(moment: string) {
    this.#moment = moment;
  }

  /** The rows for lines; `isKept` when they tell beforehand of cells that are overwritten. */
  rows(state: DesiredState, place: Location, lines: readonly LogLine[], isKept = false): AppendRow[] {
    const rows = logCommands(state, place, lines, this.#moment, isKept);
    for (const [index, row] of rows.entries()) {
      const line = lines[index];
      if (line !== undefined) this.#sent.set(row, line);
    }
    if (isKept) this.#kept = [...this.#kept, ...lines];
    return rows;
  }

  isRow(step: Step): boolean {
    return this.#sent.has(step);
  }

  /** Takes what became of the rows among other steps. */
  settle({ applied, conflicts }: ApplyOutcome): void {
    this.#standing = [...this.#standing, ...applied.flatMap((step) => this.#sent.get(step) ?? [])];
    this.#isLocked ||= conflicts.some(({ change, found }) => found === passwordFound && this.isRow(change));
  }

  /** Takes the lines that stand in a workbook that was read again: nobody knows what became of the rows sent last. */
  look(state: DesiredState, place: Location): void {
    this.#standing = toldLines(state, place).filter(({ moment }) => moment === this.#moment).map(({ line }) => line);
  }

  /**
   * The lines that are still to be told: those of what was written, and those
   * that take back what was told but not written. What nobody can say of stays
   * told. None where 更新記録 is locked with a password.
   */
  due(written: readonly LogLine[], unclear: readonly LogLine[] = []): LogLine[] {
    if (this.#isLocked) return [];
    const left = leftLines(linesWithout(linesAmong(this.#kept, this.#standing), [...written, ...unclear]));
    return [...linesWithout(written, this.#standing), ...linesWithout(left, this.#standing)];
  }
}
