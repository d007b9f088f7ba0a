import { crossListingReferences } from "./cross-listing-references";
import { departmentNames } from "./department-names";
import { goalComparisons } from "./goal-comparisons";
import { goalIds } from "./goal-ids";
import { goalSources } from "./goal-sources";
import { goalThresholds } from "./goal-thresholds";
import { indicatorTargets } from "./indicator-targets";
import { initiativeDepartments } from "./initiative-departments";
import { initiativePlacement } from "./initiative-placement";
import { optionInitials } from "./option-initials";
import type { PlanCheck } from "./plan-check";
import { planPeriod } from "./plan-period";
import { schedulePhases } from "./schedule-phases";
import { scheduleRows } from "./schedule-rows";
import { uniqueIds } from "./unique-ids";

/** Everything checked between the parts of a plan, in the order in which problems are told. */
export const planChecks: readonly PlanCheck[] = [
  planPeriod,
  uniqueIds,
  departmentNames,
  initiativePlacement,
  initiativeDepartments,
  scheduleRows,
  schedulePhases,
  goalIds,
  goalThresholds,
  goalSources,
  goalComparisons,
  indicatorTargets,
  crossListingReferences,
  optionInitials,
];
