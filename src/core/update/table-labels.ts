import type { DesiredState } from "../workbook/desired-state";

/**
 * What 更新記録 calls our tables, by the contract's name: the title of their
 * sheet, with the table's name where a sheet has several.
 */
export function tableLabels(state: Pick<DesiredState, "sheets">): ReadonlyMap<string, string> {
  return new Map(state.sheets.flatMap(({ title, tables }) => tables.map(({ name }) => [name, tables.length === 1 ? title : `${title} ${name}`] as const)));
}
