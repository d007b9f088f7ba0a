import { carriedOut } from "../../contract/vocabulary";
import { fiscalYearLabel } from "../../plan/fiscal-year";
import { planYears } from "../../plan/plan-years";
import type { AttainmentSummary, IndicatorSummary } from "../attainment-summary";
import { aheadState } from "./ahead-state";
import { labelColumn, ofYear, pointsCell, row, shareCell, textCell, valueColumn } from "./cells";
import { indicatorName, noFigureState } from "./indicator-words";
import { pageWidth, type SummaryCell, type SummarySection } from "./summary-document";
import { withinPage } from "./within-page";

/** 指標の達成状況: each figure between its baseline and its target. */
export function indicatorSection(summary: AttainmentSummary): SummarySection {
  const { year, targetYear, baselineYear, lastYear, indicators } = summary;
  const years = planYears({ firstYear: summary.firstYear, lastYear: year });
  return {
    id: "indicators",
    title: "指標の達成状況",
    notes: [
      "達成率は、基準値から目標値までのうち、どこまで来たかを表します（負の値や100%を超える値もそのまま表します）。基準値を維持する指標には定義しません。目標比は、実績値を目標値で割った参考値です。",
      "差・達成率・目標比・判定は、最新年度の実績によるものです。前年度との差は、最新年度とその前の年度（計画の最初の年度は基準値）との差で、単位はポイントです。",
      "達成率・目標比・回収率は、小数第2位を四捨五入しています。",
      ...indicators.filter(isRoundedToTarget).map((indicator) => `${indicatorName(indicator)}の実績は四捨五入すると目標値になりますが、全員ではないため達成としていません。`),
    ],
    columns: withinPage([
      labelColumn("指標", year, Math.max(4, pageWidth - 2 * (years.length + 8))),
      valueColumn(`基準値（${fiscalYearLabel(baselineYear)}）`, baselineYear, 2),
      ...years.map((each) => valueColumn(`実績（${fiscalYearLabel(each)}）`, each, 2)),
      valueColumn(`目標値（${fiscalYearLabel(lastYear)}）`, lastYear, 2),
      valueColumn("最新年度", year, 2),
      valueColumn("基準値との差", year, 2),
      valueColumn("前年度との差", year, 2),
      valueColumn("達成率", year, 2),
      valueColumn("目標比（参考）", year, 2),
      valueColumn("判定", year, 2),
    ]),
    rows: indicators.map((indicator) => {
      const { kind, baselineTenths, targetTenths, latestYear, differenceTenths, changeTenths, rateTenths, targetRatioTenths, judgement } = indicator;
      const state = noFigureState(indicator);
      const undefinedOr = latestYear === null ? state : notDefined;
      return row([
        textCell(indicatorName(indicator)),
        shareCell(baselineTenths),
        ...years.map((each): SummaryCell => {
          const there = indicator.years.find((one) => one.year === each);
          return shareCell(there?.actualTenths ?? null, there?.state === carriedOut ? withoutFigure : (there?.state ?? aheadState({ year: each, targetYear }) ?? notEntered));
        }),
        shareCell(targetTenths),
        textCell(latestYear === null ? null : fiscalYearLabel(latestYear), state),
        ...[
          pointsCell(differenceTenths, state),
          pointsCell(changeTenths, latestYear === null ? state : "前年度の値なし"),
          shareCell(kind === "maintain" ? null : rateTenths, undefinedOr),
          shareCell(targetRatioTenths, undefinedOr),
          textCell(judgement),
        ].map((cell) => ofYear(cell, latestYear)),
      ]);
    }),
    empty: "指標がありません。",
    startsPage: false,
  };
}

/** 項目の判定: an item is met when all of its figures are. */
export function itemSection({ items, year }: AttainmentSummary): SummarySection {
  return {
    id: "items",
    title: "指標の項目ごとの判定",
    notes: ["二つの指標からなる項目は、両方が達成のとき「達成」、片方だけのとき「一部達成」です。"],
    columns: [labelColumn("項目", year, 10), valueColumn("判定", year, 5)],
    rows: items.map(({ item, judgement }) => row([textCell(item), textCell(judgement)])),
    empty: "",
    startsPage: false,
  };
}

/** 期待値: only on request, since the plan has none. */
export function interimSection({ firstYear, year, indicators }: AttainmentSummary): SummarySection {
  const years = planYears({ firstYear, lastYear: year });
  const scaled = indicators.filter(({ years: own }) => own.some(({ interimTenths }) => interimTenths !== null));
  return {
    id: "interim",
    title: "計画にない参考値：各年度の期待値",
    notes: ["計画に中間の目標はありません。基準値から目標値まで均等に増えるとしたときの値で、判定には使いません。"],
    columns: withinPage([labelColumn("指標", year, 5), ...years.map((each) => valueColumn(`期待値（${fiscalYearLabel(each)}、計画にない参考値）`, each, 4))]),
    rows: scaled.map((indicator) => row([textCell(indicatorName(indicator)), ...years.map((each) => shareCell(indicator.years.find((one) => one.year === each)?.interimTenths ?? null, notDefined))])),
    empty: "期待値を計算できる指標がありません。",
    startsPage: false,
  };
}

/** What stands where a figure is not defined: the rate of an indicator to maintain. */
const notDefined = "定義なし";

/** What stands where a figure was not entered. */
const notEntered: IndicatorSummary["judgement"] = "未入力";

/** What stands where a survey was held and no figure of it was entered. */
const withoutFigure = `${carriedOut}（使える実績値なし）`;

/** 99.95% is published as 100.0%: on target to the eye, not met by the counts. */
function isRoundedToTarget({ actualTenths, targetTenths, judgement }: IndicatorSummary): boolean {
  return actualTenths !== null && actualTenths >= targetTenths && judgement !== "達成";
}
