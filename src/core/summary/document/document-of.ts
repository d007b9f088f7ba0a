import { fiscalYearLabel } from "../../plan/fiscal-year";
import type { AttainmentSummary } from "../attainment-summary";
import { attentionSection } from "./attention-section";
import { basisSection } from "./basis-section";
import { goalSection } from "./goal-section";
import { indicatorSection, interimSection, itemSection } from "./indicator-sections";
import { findingSection, resultSection, revisionSection } from "./list-sections";
import { departmentProgressSection, initiativeProgressSection } from "./progress-sections";
import type { SummaryDocument } from "./summary-document";

/** What people ask for beside the summary itself. */
export interface DocumentOptions {
  /** Whether to show 期待値, which the plan does not have. */
  readonly showsInterim: boolean;
}

/** The summary laid out as sections, in the order in which it is read. */
export function documentOf(summary: AttainmentSummary, { showsInterim }: DocumentOptions): SummaryDocument {
  const { planTitle, year, asOf, scope } = summary;
  return {
    title: `${planTitle}　${fiscalYearLabel(year)}の達成状況`,
    subtitle: `基準日 ${asOf.replaceAll("-", "/")}　対象 ${scope === null ? "全部署" : scope.join("、")}`,
    year,
    sections: [
      indicatorSection(summary),
      itemSection(summary),
      basisSection(summary),
      ...(showsInterim ? [interimSection(summary)] : []),
      initiativeProgressSection(summary),
      goalSection(summary),
      departmentProgressSection(summary),
      attentionSection(summary),
      resultSection(summary),
      revisionSection(summary),
      findingSection(summary),
    ],
  };
}
