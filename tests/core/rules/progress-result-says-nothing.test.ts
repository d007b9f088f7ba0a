import { progressResultSaysNothing } from "../../../src/core/rules/progress-result-says-nothing";
import type { CellValue } from "../../../src/core/workbook/cell";
import { testRule } from "../../support/rules/test-rule";

const row = (cells: Readonly<Record<string, string>>) => ({ rows: { Progress: { "R3-03-D01": cells } } });
const result = "Progress R3-03-D01 取組実績";
const remedy = "Progress R3-03-D01 課題・次年度の対応";
/** A row that another department added for initiative 3 in 令和3年度. */
const added = (cells: Readonly<Record<string, CellValue>>) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: 3, 担当部署: "交通局総務課", ...cells }] } });

testRule(progressResultSaysNothing, {
  valid: [
    { title: "a workbook nobody has typed in" },
    ...["研修を実施", "別紙のとおり、研修を3回実施した。", "前年度と同じ内容で3回実施", "なし（研修は翌年度に延期した）", "令和3年度", "3回"].map((text) => ({ title: `「${text}」, which says something`, ...row({ 進捗状況: "計画どおり", 取組実績: text }) })),
    { title: "nothing at all: it is told as missing", ...row({ 進捗状況: "計画どおり", 取組実績: "　" }) },
    { title: "なし where nothing was to be done", ...row({ 進捗状況: "該当なし", 取組実績: "なし" }) },
    { title: "なし where nothing has begun", ...row({ 進捗状況: "未着手", 取組実績: "なし" }) },
    { title: "なし as 課題 where none is asked for", ...row({ 進捗状況: "やや遅れ", 取組実績: "研修を実施", "課題・次年度の対応": "特になし" }) },
    { title: "a row without a status yet", ...row({ 取組実績: "なし" }) },
    { title: "a year that is not asked for yet", rows: { Progress: { "R4-03-D01": { 進捗状況: "完了", 取組実績: "なし" } } } },
  ],
  invalid: [
    ...["なし", "特に無し。", " 特になし ", "別紙", "別紙のとおり", "別紙１の通り", "別添資料参照", "同上", "同じ", "前年度と同じ", "昨年度同様", "令和２年度と同じ", "例年通り", "〃", "-", "ー", "―", "…", "該当なし"].map((text) => ({
      title: `「${text}」 as all that was done`,
      ...row({ 進捗状況: "計画どおり", 取組実績: text }),
      found: [{ at: result, says: "だけでは、何をしたか分かりません" }],
    })),
    { title: "なし as the reason for 遅れ", ...row({ 進捗状況: "遅れ", 取組実績: "研修を1回実施", "課題・次年度の対応": "なし" }), found: [{ at: remedy, says: "「遅れ」のとき", sourceId: "P-03" }] },
    { title: "both cells", ...row({ 進捗状況: "見直し・中止", 取組実績: "〃", "課題・次年度の対応": "同上" }), found: [{ at: result }, { at: remedy }] },
    { title: "同上 on an added row", ...added({ 進捗状況: "計画どおり", 取組実績: "同上" }), found: [{ at: "Progress  取組実績", says: "「同上」だけでは" }] },
  ],
});
