import type { DesiredState, DesiredTable } from "./desired-state";

/** A table of ours by the contract's name; `undefined` for any other name. */
export function tableNamed({ sheets }: Pick<DesiredState, "sheets">, name: string | undefined): DesiredTable | undefined {
  return sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
}
