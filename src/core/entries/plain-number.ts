/**
 * The number that a text safely stands for, as the cell would hold it (`57.5%`
 * is 0.575), or `null` where only the person who typed it can say.
 *
 * Read are full-width digits, thousands separators, and the unit after the
 * number: the row's own (人 and 名 are one), any unit of counting where the row
 * has none, `%` only where shares are wanted. 約300人 is an estimate, 5～6回 a
 * range, 3回 no number of people, and a bare 1 where a share belongs 1% as well
 * as the whole: what figure is meant, they do not say.
 */
export function plainNumber(text: string, unit: string | null): number | null {
  const parts = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(.*)$/u.exec(text.normalize("NFKC").trim());
  if (parts === null) return null;
  const [, digits = "", after = ""] = parts;
  const number = Number(digits.replaceAll(",", ""));
  if (number > Number.MAX_SAFE_INTEGER) return null;
  if (unit === "%") return share(number, after);
  const units = unit === null ? typedUnits.flat() : (typedUnits.find((alike) => alike.includes(unit)) ?? [unit]);
  return after === "" || units.includes(after) ? number : null;
}

/** Units people type after a count; those that mean the same stand together. */
const typedUnits: readonly (readonly string[])[] = [
  ["人", "名"],
  ["回", "度"],
  ["件", "事例"],
  ["所", "箇所", "か所", "カ所", "ヶ所", "ケ所"],
  ["課"],
  ["局"],
  ["区"],
  ["局区"],
  ["部署"],
  ["講座"],
  ["研修"],
  ["時間"],
  ["日"],
];

function share(number: number, after: string): number | null {
  const isPercent = after === "%" || after === "パーセント";
  if (!isPercent && after !== "") return null;
  if (!isPercent && number < 1) return number;
  const isSafe = number <= 100 && (isPercent || number > 1);
  return isSafe ? Number((number / 100).toPrecision(12)) : null;
}
