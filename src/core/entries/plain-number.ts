/**
 * The number that a text safely stands for, as the cell would hold it (`57.5%`
 * is 0.575), or `null` where only the person who typed it can say.
 *
 * Read are full-width digits and signs, thousands separators, and a unit after
 * the number: any unit of counting, `%` only where shares are wanted. 約300人 is
 * an estimate and 5～6回 a range: what figure is meant, they do not say.
 */
export function plainNumber(text: string, unit: string | null): number | null {
  const plain = text.normalize("NFKC").replace(/\s/gu, "").replace(/[－−―‐]/gu, "-");
  const parts = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(.*)$/u.exec(plain);
  if (parts === null) return null;
  const [, digits = "", after = ""] = parts;
  const number = Number(digits.replaceAll(",", ""));
  if (number < 0) return null;
  if (unit === "%") return /^(%|パーセント)$/u.test(after) || (after === "" && number > 1) ? share(number) : after === "" ? number : null;
  return after === "" || after === unit || countingUnits.includes(after) ? number : null;
}

/** Units people type after a count. */
const countingUnits = ["人", "名", "回", "件", "局", "区", "課", "所", "箇所", "か所", "ヶ所", "部署", "講座", "研修", "時間", "日"];

function share(percent: number): number | null {
  return percent <= 100 ? Number((percent / 100).toPrecision(12)) : null;
}
