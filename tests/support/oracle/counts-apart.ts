import { surveysTable } from "../../../src/core/contract/tables";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import { type Probe, rowCell } from "./probe";

/** By 調査実績ID the question whether 実績値 is more than 0.05 points away from 人数からの値: 1 where it is. The contract's own words, asked of the spreadsheet. */
export function countsApart({ sheets }: DesiredState): Map<string, Probe> {
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === surveysTable.name);
  return new Map(
    (table?.rows ?? []).map(({ key }, row) => {
      const formula: Probe["formula"] = (place) => {
        const [actual, fromCounts] = [rowCell(surveysTable.actual, place), rowCell(surveysTable.fromCounts, place)];
        return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${fromCounts})),IF(ROUND(ABS(${actual}-${fromCounts})*100,6)>0.05,1,0),0)`;
      };
      return [key, { table: surveysTable.name, row, formula }];
    }),
  );
}
