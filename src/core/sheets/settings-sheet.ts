import { sheetTitles } from "../contract/sheet-titles";
import { departmentsTable, optionsTable } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { departmentKindLabels } from "../plan/department";
import type { Department, PlanOption } from "../plan/plan";
import { type ColumnSpec, desiredTable, type TableSpec } from "../workbook/define-table";
import type { DesiredCell, DesiredName, DesiredSheet, DesiredTable } from "../workbook/desired-state";
import { choiceLists } from "./choice-lists";
import { headerFormat, numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { headerHeight, sheetHead, tablePlace } from "./table-sheet";
import { count, freeText, oneOf } from "./validations";

/** 設定: departments, the answers the plan leaves to the city, and the lists behind the drop-downs. */
export function settingsSheet(context: SheetContext): DesiredSheet {
  const departments = desiredTable(departmentSpec(context), context.plan.departments, ownerFormats);
  const options = desiredTable(optionSpec(departments), context.plan.options, ownerFormats);
  const firstList = listColumn(options);
  const lists = choiceLists(context);
  return {
    title: sheetTitles.settings,
    cells: [
      ...sheetHead(sheetTitles.settings, context.plan, [
        `総称（${collectives(context)}）の「入力担当」に、代わりに回答する部署名を入れてください。空欄なら取組の取りまとめ部署です。「対象数」は総称が指す部署の数です（計画に記載がありません）。`,
        "右の一覧のうち色の付いたものは、市の言葉に変えられます。数を増やすときは、一覧の途中に挿入してください。",
      ]),
      ...lists.flatMap((list, index) => listCells(list, firstList + index)),
    ],
    tables: [departments, options],
    columnWidths: new Map(lists.map((_, index) => [firstList + index, 16])),
    rowHeights: new Map([[0, 26], [tablePlace.row, headerHeight(departments)]]),
    frozen: { rows: tablePlace.row + 1, columns: 0 },
    // The lists are for the drop-downs; printed beside the tables they would make both too small to read.
    page: { paper: "a3", orientation: "landscape", pagesWide: 1, repeatedRows: [tablePlace.row, tablePlace.row], printedColumns: firstList - 1, heading: sheetTitles.settings },
    isProtected: false,
    rowsGrow: true,
    charts: [],
    tabColor: "66707A",
  };
}

/** Some of the plan's collectives, as examples. */
function collectives({ plan }: SheetContext): string {
  return plan.departments.filter(({ kind }) => kind === "collective").slice(0, 3).map(({ name }) => name).join("、");
}

/** The names over the lists, and over the departments' names. */
export function settingsNames(context: SheetContext): DesiredName[] {
  const departments = desiredTable(departmentSpec(context), context.plan.departments, ownerFormats);
  const options = desiredTable(optionSpec(departments), context.plan.options, ownerFormats);
  const first = tablePlace.row + 1;
  const over = (name: string, label: string, column: number, length: number): DesiredName => ({
    name,
    sheet: sheetTitles.settings,
    first: { row: first, column },
    last: { row: first + length - 1, column },
    label: { text: label, cells: "below" },
  });
  return [
    ...choiceLists(context).map((list, index) => over(list.name, list.heading, listColumn(options) + index, list.items.length)),
    over(workbookNames.departmentNames, departmentsTable.department, tablePlace.column + 1, context.plan.departments.length),
  ];
}

function departmentSpec(context: SheetContext): TableSpec<Department> {
  return {
    name: departmentsTable.name,
    place: tablePlace,
    keyHeader: departmentsTable.key,
    rowKey: ({ id }) => id,
    hasFilterButtons: false,
    columns: [
      { header: departmentsTable.key, owner: "plan", width: 9, value: ({ id }) => id },
      { header: departmentsTable.department, owner: "plan", width: 32, natural: true, value: ({ name }) => name },
      { header: departmentsTable.kind, owner: "plan", width: 8, value: ({ kind }) => departmentKindLabels[kind] },
      ...context.years.map((year): ColumnSpec<Department> => ({
        header: departmentsTable.nameIn(year),
        owner: "entry",
        width: 20,
        validation: freeText(departmentsTable.nameIn(year), "組織改正で名称が変わったときに、その年度の名称を入れます。"),
      })),
      { header: departmentsTable.responsible, owner: "entry", width: 26, validation: oneOf(workbookNames.departmentNames, departmentsTable.responsible, { title: departmentsTable.responsible, text: "総称の行に代わって回答する部署です。空欄なら取りまとめ部署です。" }) },
      { header: departmentsTable.total, owner: "entry", width: 9, format: { numberFormat: numberFormats.integer }, validation: count(departmentsTable.total) },
    ],
  };
}

function optionSpec(departments: DesiredTable): TableSpec<PlanOption> {
  return {
    name: optionsTable.name,
    place: { row: tablePlace.row, column: departments.columns.length + 1 },
    keyHeader: optionsTable.key,
    rowKey: ({ item }) => item,
    hasFilterButtons: false,
    columns: [
      { header: optionsTable.key, owner: "plan", width: 24, value: ({ item }) => item },
      { header: optionsTable.description, owner: "plan", width: 56, value: ({ description, choices }) => (choices === null ? description : `${description}（${choices.join("／")}）`) },
      { header: optionsTable.value, owner: "entry", width: 18, initial: ({ initial }) => initial, validation: freeText(optionsTable.value, "説明の（　）内の言葉から選んで入力します。") },
    ],
  };
}

function listColumn(options: DesiredTable): number {
  return options.place.column + options.columns.length + 1;
}

function listCells(list: { readonly heading: string; readonly items: readonly string[]; readonly isOpen: boolean }, column: number): DesiredCell[] {
  const owner = list.isOpen ? "entry" : "plan";
  return [
    { at: { row: tablePlace.row, column }, owner: "plan", value: list.heading, format: headerFormat },
    ...list.items.map((value, index): DesiredCell => ({ at: { row: tablePlace.row + 1 + index, column }, owner, value, format: ownerFormats[owner] })),
  ];
}
