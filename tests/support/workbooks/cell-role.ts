import type { Owner } from "../../../src/core/workbook/desired-state";

/**
 * What a cell in a workbook under test is, by who put it there.
 *
 * - `header`: names a column; `column` is what it names.
 * - `key`, `plan`, `computed`, `entry`, `log`: a cell of a column of ours.
 * - `overPlan`: a person typed over a plan cell: replaced with consent only.
 * - `overFormula`: a person typed over a formula of ours.
 * - `fixture`: ours, outside tables.
 * - `own`: a person's own cell.
 */
export type CellRole =
  | { readonly kind: "header"; readonly column: ColumnRole }
  | { readonly kind: "key" | "plan" | "computed" | "entry" | "log" | "overPlan" | "overFormula" | "fixture" | "own" };

/** What a column of a table is: the id column, a column of ours by its owner, or a person's own. */
export type ColumnRole = "key" | Owner | "own";

/** The role of what a person types into a cell of such a column. */
export function typedRole(column: ColumnRole): CellRole {
  switch (column) {
    case "plan":
      return { kind: "overPlan" };
    case "computed":
      return { kind: "overFormula" };
    case "key":
    case "entry":
    case "log":
    case "own":
      return { kind: column };
  }
}
