import { rowIdDamaged } from "../../../src/core/rules/row-id-damaged";
import type { CellValue } from "../../../src/core/workbook/cell";
import { typedRow } from "../../support/entries/typed-row";
import { testRule } from "../../support/rules/test-rule";

const damaged = (table: string, key: string, header: string, stands: CellValue) => ({ matching: { [table]: { damaged: [{ ...typedRow({ [header]: stands }), key, index: 4 }] } } });

testRule(rowIdDamaged, {
  valid: [{ title: "a workbook in which every id is as it was" }],
  invalid: [
    { title: "an id that says something else", ...damaged("Progress", "R3-03-D01", "進捗ID", "R3-03"), found: [{ at: "Progress R3-03-D01 進捗ID", says: "（総務局人事課）の令和3年度の「進捗ID」が「R3-03」に変わっています。「R3-03-D01」に戻してください。", correction: "R3-03-D01", sourceId: "P-03" }] },
    { title: "an id that became a date", ...damaged("Schedule", "01-1", "工程ID", 44562), found: [{ at: "Schedule 01-1 工程ID", says: "「44562」", correction: "01-1" }] },
    { title: "an id that is gone", ...damaged("Goals", "R3-04-1", "目標実績ID", null), found: [{ at: "Goals R3-04-1 目標実績ID", says: "の「目標実績ID」が消えています。", correction: "R3-04-1", sourceId: "4-G1" }] },
    { title: "the number of an initiative, which goes back as a number", ...damaged("Initiatives", "3", "整理番号", "三"), found: [{ at: "Initiatives 3 整理番号", correction: 3, sourceId: "P-04" }] },
    { title: "an id of 設定", ...damaged("Departments", "D03", "部署ID", "D3"), found: [{ at: "Departments D03 部署ID", says: "「D03」に戻してください。", correction: "D03" }] },
  ],
});
