import { sheetTitles } from "../contract/sheet-titles";
import { initiativesTable as headers } from "../contract/tables";
import { focusMark } from "../contract/vocabulary";
import { workbookNames } from "../contract/workbook-names";
import type { PlanInForce } from "../entries/plan-in-force";
import type { Initiative } from "../plan/plan";
import { desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { answerCount } from "./answer-count";
import { answersFormula } from "./answer-formula";
import { goalSentences } from "./goal-sentences";
import { ownerFormats } from "./palette";
import { planIndex } from "../entries/plan-index";
import { departmentName, type SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { freeText } from "./validations";

interface InitiativeRow {
  readonly plan: PlanInForce;
  readonly initiative: Initiative;
}

/** 取組一覧: one row per initiative, in plan order, with what the plan says of it and how many have answered. */
export function initiativesSheet(context: SheetContext): DesiredSheet {
  const table = desiredTable(spec(context), rows(context.plan), ownerFormats);
  return tableSheet({
    title: sheetTitles.initiatives,
    plan: context.plan,
    notes: [
      "計画書の一覧と各取組の記載です。色の付いた「備考」だけ自由に使えます。ほかの欄を変えるときは「計画変更」シートに記録してください。",
      "「取りまとめ部署」は担当部署の最初に書かれた部署です（計画に明記なし。「計画変更」で変えられます）。",
    ],
    table,
    paper: "a3",
    frozenColumns: 4,
    rowsGrow: true,
    tabColor: "1F5673",
  });
}

function rows(plan: PlanInForce): InitiativeRow[] {
  return plan.initiatives.map((initiative) => ({ plan, initiative }));
}

function spec(context: SheetContext): TableSpec<InitiativeRow> {
  return {
    name: headers.name,
    place: tablePlace,
    keyHeader: headers.key,
    rowKey: ({ initiative }) => String(initiative.number),
    columns: [
      { header: headers.number, owner: "plan", width: 9, format: { horizontal: "center" }, value: ({ initiative }) => initiative.number },
      { header: headers.area, owner: "plan", width: 17, value: ({ plan, initiative }) => plan.areas.find(({ id }) => id === initiative.areaId)?.title ?? null },
      { header: headers.category, owner: "plan", width: 15, value: ({ plan, initiative }) => planIndex(plan).categoryTitles.get(initiative.categoryId) ?? null },
      { header: headers.title, owner: "plan", width: 22, format: { bold: true }, natural: true, value: ({ initiative }) => initiative.title },
      ...context.plan.focuses.map((focus) => ({
        header: focus.label,
        owner: "plan" as const,
        width: 7,
        format: { horizontal: "center" as const },
        value: ({ initiative }: InitiativeRow) => (initiative.focuses.includes(focus.id) ? focusMark : null),
      })),
      { header: headers.departments, owner: "plan", width: 22, value: ({ initiative }) => initiative.departmentsAsPrinted },
      { header: headers.lead, owner: "plan", width: 16, value: ({ plan, initiative }) => departmentName(plan, initiative.leadDepartmentId) },
      { header: headers.purpose, owner: "plan", width: 32, value: ({ initiative }) => initiative.purpose },
      { header: headers.content, owner: "plan", width: 54, value: ({ initiative }) => initiative.content.join("\n") },
      { header: headers.goals, owner: "plan", width: 50, value: ({ plan, initiative }) => goalSentences(plan, initiative.number) },
      { header: headers.page, owner: "plan", width: 8, format: { horizontal: "center" }, value: ({ initiative }) => initiative.page },
      {
        header: headers.answers,
        owner: "computed",
        width: 12,
        format: { horizontal: "center" },
        formula: answersFormula(`[@${headers.number}]`, workbookNames.targetYear),
        value: ({ initiative }) => answerCount(context, initiative.number, context.targetYear),
      },
      { header: headers.note, owner: "entry", width: 20, validation: freeText(headers.note, "自由に使える欄です。") },
    ],
  };
}
