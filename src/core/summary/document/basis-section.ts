import { fiscalYearLabel } from "../../plan/fiscal-year";
import { indicatorKindLabels } from "../../plan/indicator";
import type { AttainmentSummary } from "../attainment-summary";
import { countCell, dayCell, labelColumn, ofYear, row, shareCell, textCell, valueColumn } from "./cells";
import { indicatorName, noFigureState } from "./indicator-words";
import { rateFormula } from "./rate-formula";
import type { SummarySection } from "./summary-document";

/** 算式と調査: what each rate was worked out from, and the survey behind it. */
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
      return row([
        textCell(indicatorName(indicator)),
        textCell(surveyYear === null ? null : fiscalYearLabel(surveyYear), state),
        ...[
          textCell(rateFormula(indicator), state),
          textCell(survey, state),
          dayCell(surveyedOn, state),
          countCell(asked, "人", state),
          countCell(answered, "人", state),
          countCell(positive, "人", state),
          shareCell(responseTenths, state),
        ].map((cell) => ofYear(cell, surveyYear)),
      ]);
    }),
    empty: "指標がありません。",
    startsPage: false,
  };
}
