import { reviewId } from "../contract/row-ids";
import { reviewsTable } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { emptyReview, reviewEntry } from "../entries/review-entry";
import type { Initiative } from "../plan/plan";
import { grouped } from "../shared/grouped";
import type { InitiativeResult } from "./attainment-summary";
import { nameInYear } from "./department-names";
import type { GoalLine } from "./goal-lines";
import { countedWord, listedWords } from "./listed-words";
import type { SummaryInput } from "./summary-input";

/** What HR drew together of these initiatives in the year, in plan order. What is not to be published stays behind. */
export function initiativeResults(input: SummaryInput, initiatives: readonly Initiative[], goals: readonly GoalLine[]): InitiativeResult[] {
  const own = grouped(goals, ({ initiative }) => initiative.number);
  const grades = listedWords(input.entries, workbookNames.reviewStates);
  return initiatives.map(({ number, title, areaId, leadDepartmentId }) => {
    const row = input.row(reviewsTable.name, reviewId(input.year, number));
    const { grade, result, remedy, direction, isPublishable } = row === null ? emptyReview : reviewEntry(row);
    const judged = (own.get(number) ?? []).filter(({ judgement }) => judgement !== "対象外");
    return {
      number,
      title,
      areaId,
      department: nameInYear(input, leadDepartmentId),
      grade: countedWord(grade, grades),
      goalsJudged: judged.length,
      goalsMet: judged.filter(({ judgement }) => judgement === "達成").length,
      isPublishable,
      result: isPublishable ? result : null,
      remedy: isPublishable ? remedy : null,
      direction: isPublishable ? direction : null,
    };
  });
}
