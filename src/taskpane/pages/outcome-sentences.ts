import type { UpdateReport } from "../../app/update-report";
import type { UpdateMessages } from "../messages/update-messages";
import type { UpdateEnd } from "../shell/update-end";

/** What became of an update, in sentences. */
export interface OutcomeSentences {
  readonly sentences: readonly string[];
  /** Whether something was left that pressing again writes. */
  readonly isLeft: boolean;
  /** Whether Excel's reason for stopping says nothing that is still of use. */
  readonly isSettled: boolean;
}

/** What is told of an update that ran to its end, or was stopped, or broke off. Nothing is said that the report does not bear out. */
export function outcomeSentences({ report, isStopAsked, wasMade, toRecord }: UpdateEnd, update: UpdateMessages): OutcomeSentences {
  const { applied, unwritten, unknown, recorded, fault } = report;
  const entries = wasMade ? entrySentences(report, update) : [];
  const records = recorded.length === 0 ? [] : [update.recorded(recorded.length)];
  if (fault === null) {
    const made = applied.filter(({ kind }) => kind === "addSheet").length;
    return { sentences: [...(isStopAsked ? [update.tooLateToStop] : []), update.done(made, applied.length), ...(wasMade ? [] : [update.next]), ...records, ...entries], isLeft: false, isSettled: true };
  }
  if (unknown.length > 0) return { sentences: [update.unknown(unknown.length, unwritten.length), ...records, ...entries], isLeft: true, isSettled: false };
  const unrecorded = Math.max(0, toRecord - recorded.length);
  if (unwritten.length + unrecorded === 0) return { sentences: [update.allWritten, ...records, ...entries], isLeft: false, isSettled: true };
  const begun = begunSentence(report, update);
  const isNothing = applied.length + recorded.length === 0 && begun === null;
  return {
    sentences: [
      update.interrupted(applied.length, unwritten.length, fault.kind === "cancelled"),
      ...(isNothing ? [update.nothingWritten] : begun === null ? [] : [begun]),
      ...(unrecorded === 0 ? [] : [update.notRecorded(unrecorded)]),
      ...records,
      ...entries,
    ],
    isLeft: true,
    isSettled: fault.kind === "cancelled",
  };
}

/** Sheets that were begun, which none of what was applied tells of. */
function begunSentence({ unwritten }: UpdateReport, update: UpdateMessages): string | null {
  if (unwritten.some((change) => (change.kind === "finishSheet" && change.title !== null) || (change.kind === "addSheet" && change.isThere))) return update.halfMade;
  return unwritten.some(({ kind }) => kind === "finishSheet") ? update.halfWritten : null;
}

/** Entries are compared where both counts are known; what differs after a failure may be our own half-written work. */
function entrySentences({ entries: { before, after }, fault }: UpdateReport, update: UpdateMessages): string[] {
  if (after === null || before + after === 0) return [];
  if (after === before) return [update.entriesSame(after)];
  return fault === null ? [update.entriesDiffer(before, after)] : [];
}
