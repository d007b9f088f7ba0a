import type { CellValue } from "../../../src/core/workbook/cell";
import type { ColumnSpec } from "../../../src/core/workbook/define-table";
import type { ValidationRule } from "../../../src/core/workbook/validation-rule";
import type { RandomRow } from "./random-table";

/** A column of a random table before it is laid out; `variant` decides its formula or rule. */
export interface ColumnSeed {
  readonly header: string;
  readonly owner: "plan" | "natural" | "entry" | "computed" | "log";
  readonly variant: number;
}

/** The headers of a random table: a few that all tables share, as 整理番号 and 取組名 in a plan, and its own. */
export function seededHeaders(table: string): readonly string[] {
  return ["整理番号", "取組名", ...["状況", "実績", "判定", "備考", "令和3年度"].map((header) => `${table}の${header}`)];
}

/** The column a seed stands for, in a table with these headers. */
export function columnSpec({ header, owner, variant }: ColumnSeed, headers: readonly string[]): ColumnSpec<RandomRow> {
  const look = { header, width: 10 };
  const value = (row: RandomRow): CellValue => row.values.get(header) ?? null;
  switch (owner) {
    case "plan":
      return { ...look, owner: "plan", value };
    case "natural":
      return { ...look, owner: "plan", natural: true, value };
    case "entry": {
      const validation = rules(header)[variant % 7];
      return { ...look, owner: "entry", ...(variant % 3 === 0 ? { initial: value } : {}), ...(validation === undefined ? {} : { validation }) };
    }
    case "computed":
      return { ...look, owner: "computed", formula: formulas(headers[variant % headers.length] ?? header)[variant % 5] ?? "1", value };
    case "log":
      return { ...look, owner: "log" };
  }
}

function formulas(other: string): readonly string[] {
  return [
    `IF([@${other}]="","未入力",[@${other}])`,
    `COUNTIFS(Schedule[ScheduleID],[@${other}])&"件中"`,
    `IF(TargetYear="","",TEXTJOIN("、",TRUE,Options[OptionsID]))`,
    `"[@${other}] ではなく TargetYear と書く"&YEAR(AsOfDate)`,
    `SUM(Departments[[DepartmentsID]:[DepartmentsID]])`,
  ];
}

function rules(header: string): readonly ValidationRule[] {
  const messages = { prompt: null, error: { title: header, text: "確かめてください。" } };
  return [
    { kind: "list", name: "ProgressStatuses", ...messages },
    { kind: "whole", minimum: 0, maximum: 99, ...messages },
    { kind: "decimal", minimum: 0, maximum: 1, ...messages },
    { kind: "date", minimum: 44_287, maximum: 45_382, ...messages },
    { kind: "text", maximum: 400, ...messages },
    { kind: "custom", formula: `AND(ISNUMBER([@${header}]),TargetYear<>"")`, ...messages },
  ];
}
