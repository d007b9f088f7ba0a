import { writtenState } from "../core/update/written-state";
import type { Attendance } from "../core/workbook/attendance";
import { type Change, impact } from "../core/workbook/change";
import { changeId } from "../core/workbook/change-id";
import { type Command, isCommand, type Step } from "../core/workbook/command";
import type { DesiredState } from "../core/workbook/desired-state";
import type { Difference } from "../core/workbook/diff";
import type { Naming } from "../core/workbook/naming";
import type { ApplyOutcome, Conflict, WorkbookPort } from "../core/workbook/workbook-port";

/** What of an update was sent to the workbook, and what became of it as far as the workbook said. */
export class SentChanges {
  readonly #port: WorkbookPort;
  readonly #agreed: ReadonlySet<string>;
  #sent: readonly Change[] = [];
  #applied: readonly Change[] = [];
  #conflicts: readonly Conflict[] = [];
  #unwritten: readonly Change[] = [];
  #unknown: readonly Step[] = [];

  /** @param agreed - The changes besides the safe ones that a person agreed to, by id. */
  constructor(port: WorkbookPort, agreed: ReadonlySet<string>) {
    this.#port = port;
    this.#agreed = agreed;
  }

  get count(): number {
    return this.#sent.length;
  }

  get applied(): readonly Change[] {
    return this.#applied;
  }

  get conflicts(): readonly Conflict[] {
    return this.#conflicts;
  }

  get unwritten(): readonly Change[] {
    return this.#unwritten;
  }

  get unknown(): readonly Step[] {
    return this.#unknown;
  }

  /** What may be written of a difference. */
  wanted({ changes }: Difference): Change[] {
    return changes.filter((change) => impact(change) === "safe" || this.#agreed.has(changeId(change)));
  }

  /** What may be written of a difference and was not sent yet. */
  unsent(found: Difference): Change[] {
    const sent = new Set(this.#sent.map(changeId));
    return this.wanted(found).filter((change) => !sent.has(changeId(change)));
  }

  /** @throws WorkbookFault when the program that holds the workbook fails; what was sent then has no answer. */
  async send(steps: readonly Step[], naming: Naming, attendance: Attendance): Promise<ApplyOutcome> {
    if (steps.length === 0) return { applied: [], conflicts: [] };
    this.#sent = [...this.#sent, ...changesOf(steps)];
    const outcome = await this.#port.apply(steps, naming, attendance);
    this.#applied = [...this.#applied, ...changesOf(outcome.applied)];
    this.#conflicts = [...this.#conflicts, ...outcome.conflicts];
    return outcome;
  }

  /** Forgets conflicts of steps that are sent once more. */
  sendAgain(isSentAgain: (step: Step) => boolean): void {
    this.#conflicts = this.#conflicts.filter(({ change }) => !isSentAgain(change));
  }

  /** Takes what a workbook that was read again says, after a failure: of everything where `isAnswered` is false, else of what is left. Answers what it does not tell. */
  find(desired: DesiredState, found: Difference, isAnswered: boolean): readonly Change[] {
    const state = writtenState(desired, found);
    const moved = idsOf(this.#moved());
    const unclear = isAnswered ? [] : this.#sent.filter((change) => state(change) === "unclear" && !moved.has(changeId(change)));
    if (!isAnswered) this.#applied = this.#sent.filter((change) => state(change) === "written");
    this.#unknown = unclear;
    this.#unwritten = this.#left(found, unclear);
    return unclear;
  }

  /** What was sent without an answer, and these commands, stay unknown: the workbook cannot be read again. */
  leaveOpen(found: Difference, isAnswered: boolean, commands: readonly Command[]): void {
    const settled = idsOf([...this.#applied, ...this.#moved()]);
    const open = isAnswered ? [] : this.#sent.filter((change) => !settled.has(changeId(change)));
    this.#unknown = [...open, ...commands];
    this.#unwritten = this.#left(found, [...this.#applied, ...open]);
  }

  /** What is still to be written: not what was left alone because the workbook had moved. */
  #left(found: Difference, settled: readonly Change[]): Change[] {
    const ids = idsOf([...settled, ...this.#moved()]);
    return this.wanted(found).filter((change) => !ids.has(changeId(change)));
  }

  #moved(): Change[] {
    return changesOf(this.#conflicts.map(({ change }) => change));
  }
}

function changesOf(steps: readonly Step[]): Change[] {
  return steps.filter((step) => !isCommand(step));
}

function idsOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(changeId));
}
