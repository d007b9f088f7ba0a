import { carriedOut, notComparable } from "../../contract/vocabulary";
import { fiscalYearLabel } from "../../plan/fiscal-year";
import { indicatorKindLabels } from "../../plan/indicator";
import type { AttainmentSummary, IndicatorSummary } from "../attainment-summary";
import { countCell, dayCell, labelColumn, ofYear, row, shareCell, textCell, valueColumn } from "./cells";
import { indicatorName, noFigureState } from "./indicator-words";
import { rateFormula } from "./rate-formula";
import type { SummaryCell, SummarySection } from "./summary-document";

/** 算式と調査: what each rate was worked out from, and the survey behind it. Counts that would give a figure where there is none do not leave. */
export function basisSection({ indicators, year }: AttainmentSummary): SummarySection {
  return {
    id: "basis",
    title: "達成率の算式と調査",
    notes: indicators.map((indicator) => `${indicatorName(indicator)}（${indicatorKindLabels[indicator.kind]}、目標 ${indicator.targetAsPrinted}）：${indicator.definition}`),
    columns: [
      labelColumn("指標", year, 4),
      valueColumn("調査年度", year, 2),
      valueColumn("算式", year, 6),
      valueColumn("調査名", year, 4),
      valueColumn("調査日", year, 2),
      valueColumn("対象者数", year, 2),
      valueColumn("回答者数", year, 2),
      valueColumn("肯定回答者数", year, 2),
      valueColumn("回収率", year, 2),
    ],
    rows: indicators.map((indicator) => {
      const { year: surveyYear, survey, surveyedOn, asked, answered, positive, responseTenths } = indicator.source;
      const state = noFigureState(indicator);
      const withheld = withheldCounts(indicator);
      return row([
        textCell(indicatorName(indicator)),
        textCell(surveyYear === null ? null : fiscalYearLabel(surveyYear), state),
        ...[
          textCell(rateFormula(indicator), state),
          textCell(survey, state),
          dayCell(surveyedOn, state),
          countCell(asked, "人", state),
          unlessWithheld(withheld.answers, countCell(answered, "人", state)),
          unlessWithheld(withheld.affirmative, countCell(positive, "人", state)),
          unlessWithheld(withheld.answers, shareCell(responseTenths, state)),
        ].map((cell) => ofYear(cell, surveyYear)),
      ]);
    }),
    empty: "指標がありません。",
    startsPage: false,
  };
}

/** Why counts of a survey do not leave; `null` where they may. */
interface WithheldCounts {
  /** 回答者数 and 回収率. */
  readonly answers: string | null;
  /** 肯定回答者数, which with the answers would give the figure away. */
  readonly affirmative: string | null;
}

/**
 * What of a survey's counts does not leave, since its state says that they are no result:
 * how many answered is final where only the comparison fails (評価困難), and in doubt
 * with the rest while they are counted, or where nobody can read how the survey stands.
 */
function withheldCounts({ years, source }: IndicatorSummary): WithheldCounts {
  const survey = years.find(({ year }) => year === source.year);
  if (survey === undefined || survey.actualTenths !== null || survey.state === carriedOut) return { answers: null, affirmative: null };
  const why = survey.state ?? "判定保留";
  return { answers: survey.state === notComparable ? null : why, affirmative: why };
}

function unlessWithheld(why: string | null, cell: SummaryCell): SummaryCell {
  return why === null || cell.kind === "none" ? cell : { kind: "none", state: why };
}
