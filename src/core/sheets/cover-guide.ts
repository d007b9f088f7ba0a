import { sheetTitles } from "../contract/sheet-titles";
import type { CellFormat } from "../workbook/cell-format";
import type { DesiredCell } from "../workbook/desired-state";
import { bandFormat, colors, linkFormat, noteFormat, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";

/** A line of the cover's guide; lines of one row differ in `column`. */
export interface GuideCell {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
  readonly format: CellFormat;
  readonly link?: NonNullable<DesiredCell["link"]>;
}

const sheetsInWords: readonly { readonly title: string; readonly who: string; readonly what: string }[] = [
  { title: sheetTitles.initiatives, who: "全員", what: "取組ごとの担当・目的・内容・目標" },
  { title: sheetTitles.schedule, who: "全員", what: "年度ごとの工程" },
  { title: sheetTitles.progress, who: "各課が記入", what: "進捗状況と取組実績（担当部署×年度に1行）" },
  { title: sheetTitles.goals, who: "各課が記入", what: "目標ごとの実績と判定" },
  { title: sheetTitles.indicators, who: "自動計算", what: "指標の達成率・判定・グラフ" },
  { title: sheetTitles.surveys, who: "人事課が記入", what: "意識調査の結果" },
  { title: sheetTitles.reviews, who: "人事課が記入", what: "取組ごとの取りまとめと公表用の文" },
  { title: sheetTitles.attainment, who: "人事課が作成", what: "印刷・公表用のまとめ（アドインの「出力」から作成）" },
  { title: sheetTitles.findings, who: "人事課が確認", what: "記入もれ・食い違いの一覧（アドインの「チェック」から作成）" },
  { title: sheetTitles.revisions, who: "人事課が記入", what: "計画期間中に決めた変更（元の計画欄は書き換えません）" },
  { title: sheetTitles.discrepancies, who: "人事課", what: "計画書の中の食い違い。どちらを採るかを記録" },
  { title: sheetTitles.updateLog, who: "自動記録", what: "更新で変えたセルの記録" },
  { title: sheetTitles.settings, who: "人事課が記入", what: "部署・選択肢・設定" },
];

/** How to fill the workbook in, what its colours mean, and links to its sheets. Rows count from 0 within the guide. */
export function coverGuide(context: SheetContext): GuideCell[] {
  const { plan } = context;
  const steps = [
    `① 「${sheetTitles.progress}」を開き、「入力担当」の▼で自分の課を選びます（初めは、作成したときの対象年度の行だけが出ています。ほかの年度は「年度」の▼で選びます）。`,
    "② 黄色の欄に、進捗状況と取組実績を記入します。「記入チェック」が「済」になれば、その行は終わりです。",
    `③ 「${sheetTitles.goals}」で、自分の取組の目標に実績を記入します（灰色と斜線の欄は記入しません）。`,
    "④ 提出日を入れて保存し、人事課へ戻します。並べ替え・絞り込み・列の追加をしても大丈夫です。行IDの列だけは変えないでください。",
  ];
  const legend: readonly [string, CellFormat][] = [
    ["記入する欄", ownerFormats.entry],
    ["自動計算の欄", ownerFormats.computed],
    ["計画書の記載", ownerFormats.plan],
    ["推定で補った工程", { ...ownerFormats.plan, fill: colors.inferred, italic: true }],
  ];
  const heading = (row: number, text: string): GuideCell[] => [
    { row, column: 0, text, format: bandFormat },
    { row, column: 1, text: null, format: bandFormat },
    { row, column: 2, text: null, format: bandFormat },
  ];
  const stepsRow = 1;
  const legendRow = stepsRow + steps.length + 1;
  const sheetsRow = legendRow + legend.length + 2;
  return [
    ...heading(0, "記入のしかた（1行1～2分）"),
    ...steps.map((text, index) => ({ row: stepsRow + index, column: 0, text, format: noteFormat })),
    ...heading(legendRow, "色の見かた"),
    ...legend.map(([text, format], index) => ({ row: legendRow + 1 + index, column: 0, text, format })),
    ...heading(sheetsRow, "シート（名前を押すと移動します）"),
    ...sheetsInWords.flatMap(({ title, who, what }, index): GuideCell[] => {
      const row = sheetsRow + 1 + index;
      return [
        { row, column: 0, text: title, format: linkFormat, link: { sheet: title, at: { row: 0, column: 0 } } },
        { row, column: 1, text: who, format: noteFormat },
        { row, column: 2, text: what, format: noteFormat },
      ];
    }),
    { row: sheetsRow + sheetsInWords.length + 2, column: 0, text: `このブックは${plan.city}「${plan.title}」（${plan.publishedOn}）の記載をそのまま収めています。`, format: noteFormat },
  ];
}
