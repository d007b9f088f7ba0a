import type { Rule } from "./engine/define-rule";
import { cellNumberOutOfRange } from "./cell-number-out-of-range";
import { cellPartExceedsWhole } from "./cell-part-exceeds-whole";
import { cellTypeWrong } from "./cell-type-wrong";
import { cellUnresolved } from "./cell-unresolved";
import { cellWordUnlisted } from "./cell-word-unlisted";
import { crossListedEntry } from "./cross-listed-entry";
import { dateOutOfPlace } from "./date-out-of-place";
import { dateYearMistaken } from "./date-year-mistaken";
import { departmentUnlisted } from "./department-unlisted";
import { figureJump } from "./figure-jump";
import { figureLeftProvisional } from "./figure-left-provisional";
import { figureTooFine } from "./figure-too-fine";
import { goalComparisonMissing } from "./goal-comparison-missing";
import { goalCoverageIncomplete } from "./goal-coverage-incomplete";
import { goalDeadlineMissed } from "./goal-deadline-missed";
import { goalEntryUnused } from "./goal-entry-unused";
import { goalFigureAgainstState } from "./goal-figure-against-state";
import { goalFrequencyShort } from "./goal-frequency-short";
import { goalLimitExceeded } from "./goal-limit-exceeded";
import { goalNarrativeMissing } from "./goal-narrative-missing";
import { goalNotAboveBaselineYear } from "./goal-not-above-baseline-year";
import { goalNotAbovePreviousYear } from "./goal-not-above-previous-year";
import { goalNotBelowPreviousYear } from "./goal-not-below-previous-year";
import { goalNotCarriedOut } from "./goal-not-carried-out";
import { goalNotEntered } from "./goal-not-entered";
import { goalReferenceMissing } from "./goal-reference-missing";
import { goalSoftDeadlineMissed } from "./goal-soft-deadline-missed";
import { goalStartMissed } from "./goal-start-missed";
import { goalThresholdMissed } from "./goal-threshold-missed";
import { goalYearMissed } from "./goal-year-missed";
import { indicatorItemIncomplete } from "./indicator-item-incomplete";
import { indicatorRoundedToTarget } from "./indicator-rounded-to-target";
import { indicatorTargetMissed } from "./indicator-target-missed";
import { initiativeNumberUnknown } from "./initiative-number-unknown";
import { optionUnanswered } from "./option-unanswered";
import { optionWordUnlisted } from "./option-word-unlisted";
import { planCellTypedOver } from "./plan-cell-typed-over";
import { progressNotEntered } from "./progress-not-entered";
import { progressRemedyMissing } from "./progress-remedy-missing";
import { progressReopened } from "./progress-reopened";
import { progressResultMissing } from "./progress-result-missing";
import { progressResultSameAsLastYear } from "./progress-result-same-as-last-year";
import { progressResultSaysNothing } from "./progress-result-says-nothing";
import { progressSubmittedIncomplete } from "./progress-submitted-incomplete";
import { progressWrittenAfterSubmission } from "./progress-written-after-submission";
import { reviewNotEntered } from "./review-not-entered";
import { reviewPublishedIncomplete } from "./review-published-incomplete";
import { reviewRemedyMissing } from "./review-remedy-missing";
import { revisionBaseline } from "./revision-baseline";
import { revisionCrossListingLeft } from "./revision-cross-listing-left";
import { revisionDeadlineBeyondPolicy } from "./revision-deadline-beyond-policy";
import { revisionIncomplete } from "./revision-incomplete";
import { revisionTargetBeforeLastYear } from "./revision-target-before-last-year";
import { revisionUnusable } from "./revision-unusable";
import { rowIdDamaged } from "./row-id-damaged";
import { rowIdDuplicated } from "./row-id-duplicated";
import { rowMissing } from "./row-missing";
import { rowUnknown } from "./row-unknown";
import { schedulePhaseOverdue } from "./schedule-phase-overdue";
import { scheduleProgressContradiction } from "./schedule-progress-contradiction";
import { scheduleRemedyMissing } from "./schedule-remedy-missing";
import { surveyChanged } from "./survey-changed";
import { surveyCountsDisagree } from "./survey-counts-disagree";
import { surveyFigureJump } from "./survey-figure-jump";
import { surveyNotEntered } from "./survey-not-entered";
import { surveyValueAgainstState } from "./survey-value-against-state";
import { tableIncomplete } from "./table-incomplete";
import { targetYearOutsidePlan } from "./target-year-outside-plan";
import { targetYearUnset } from "./target-year-unset";
import { yearOutsidePlan } from "./year-outside-plan";

/** Every rule, in the order in which findings in one place are told: what damages the workbook, what was typed, what is missing, what the plan asks for. */
export const rules: readonly Rule[] = [
  tableIncomplete,
  rowIdDuplicated,
  rowIdDamaged,
  rowMissing,
  rowUnknown,
  targetYearUnset,
  targetYearOutsidePlan,
  yearOutsidePlan,
  initiativeNumberUnknown,
  departmentUnlisted,
  planCellTypedOver,
  crossListedEntry,
  cellTypeWrong,
  cellWordUnlisted,
  cellNumberOutOfRange,
  cellPartExceedsWhole,
  cellUnresolved,
  figureTooFine,
  dateYearMistaken,
  dateOutOfPlace,
  progressNotEntered,
  progressResultMissing,
  progressRemedyMissing,
  progressResultSaysNothing,
  progressResultSameAsLastYear,
  progressReopened,
  progressSubmittedIncomplete,
  progressWrittenAfterSubmission,
  schedulePhaseOverdue,
  scheduleRemedyMissing,
  scheduleProgressContradiction,
  goalNotEntered,
  goalComparisonMissing,
  goalThresholdMissed,
  goalFrequencyShort,
  goalNotAbovePreviousYear,
  goalNotBelowPreviousYear,
  goalNotAboveBaselineYear,
  goalDeadlineMissed,
  goalSoftDeadlineMissed,
  goalYearMissed,
  goalStartMissed,
  goalNotCarriedOut,
  goalCoverageIncomplete,
  goalLimitExceeded,
  goalReferenceMissing,
  goalNarrativeMissing,
  goalEntryUnused,
  goalFigureAgainstState,
  figureJump,
  figureLeftProvisional,
  surveyNotEntered,
  surveyValueAgainstState,
  surveyCountsDisagree,
  surveyChanged,
  surveyFigureJump,
  indicatorTargetMissed,
  indicatorItemIncomplete,
  indicatorRoundedToTarget,
  reviewNotEntered,
  reviewRemedyMissing,
  reviewPublishedIncomplete,
  revisionIncomplete,
  revisionUnusable,
  revisionDeadlineBeyondPolicy,
  revisionBaseline,
  revisionTargetBeforeLastYear,
  revisionCrossListingLeft,
  optionUnanswered,
  optionWordUnlisted,
];
