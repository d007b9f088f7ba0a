import type { Witness } from "../requests/portion";

/** Whether the workbook was as before when it was written to, as far as that was looked at again. */
export function isSameWitness(late: Witness, early: Witness): boolean {
  const looks = new Set(late.sights.map(({ look }) => look));
  return witnessText(late) === witnessText({ structure: early.structure, sights: early.sights.filter(({ look }) => looks.has(look)) });
}

function witnessText({ structure, sights }: Witness): string {
  const { sheets, tables, names, properties } = structure;
  return JSON.stringify([sheets.map(({ name }) => name), tables, names, [...properties], sights.map(({ seen }) => JSON.stringify(seen)).sort()]);
}
