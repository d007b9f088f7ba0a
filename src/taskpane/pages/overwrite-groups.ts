import type { Overwrite } from "../../app/prepare-update";

/** Plan cells of one column of a sheet that somebody typed over: people decide on them together. */
export interface OverwriteGroup {
  readonly sheet: string;
  readonly column: string;
  /** Top to bottom. */
  readonly overwrites: readonly Overwrite[];
}

/** The plan cells that were typed over, by sheet in the order of the workbook's tabs, then by column from the left. */
export function overwriteGroups(overwrites: readonly Overwrite[], sheets: readonly string[]): OverwriteGroup[] {
  const groups = new Map<string, Overwrite[]>();
  for (const overwrite of overwrites) {
    const { sheet, table, column } = overwrite.change;
    const name = JSON.stringify([sheet, table, column]);
    groups.set(name, [...(groups.get(name) ?? []), overwrite]);
  }
  const tab = (overwrite: Overwrite | undefined): number => sheets.indexOf(overwrite?.change.sheet ?? "");
  const position = (overwrite: Overwrite | undefined): number => overwrite?.change.headers.indexOf(overwrite.change.column) ?? 0;
  return [...groups.values()]
    .map((group) => group.sort((one, other) => one.change.row.index - other.change.row.index))
    .sort(([one], [other]) => tab(one) - tab(other) || position(one) - position(other))
    .flatMap((group) => (group[0] === undefined ? [] : [{ sheet: group[0].change.sheet, column: group[0].change.column, overwrites: group }]));
}
