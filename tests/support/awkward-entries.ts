import { progressTable } from "../../src/core/contract/tables";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { invariant } from "../../src/core/shared/invariant";
import { awkwardTexts } from "./awkward-texts";
import type { TypedRow } from "./typed-rows";

/** Each awkward text as the 取組実績 of a row of its own. */
export function awkwardEntries(state: DesiredState): readonly (TypedRow & { readonly text: string })[] {
  const table = state.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === progressTable.name);
  return awkwardTexts.map((text, index) => {
    const key = table?.rows[index]?.key;
    invariant(key !== undefined, "there are rows enough for the texts");
    return { table: progressTable.name, key, cells: { [progressTable.result]: text }, text };
  });
}
