/** A text that says nothing is short: longer ones need not be looked at. */
const longest = 30;

const year = "(?:前年度?|昨年度?|去年|例年|前回|前期|\\D{2}(?:元|\\d{1,2})年度)";
const place = "(?:別紙|別添|別表|別途|添付|上記|前記|下記|左記|前述|上述)";

const phrases: readonly RegExp[] = [
  /^(?:特に|特段|特記|特記事項|該当|該当事項|報告事項|記載事項|実績|課題)?は?(?:なし|無|ない|ありません|ございません)$/u,
  new RegExp(`^${place}\\d*(?:資料)?(?:の?どおり|[にと]?同じ|[にと]?同様|を?参照)?$`, "u"),
  new RegExp(`^(?:${year}|前|上)?(?:の?実績|の?取組|分)?[にと]?(?:の?どおり|同じ|同様|並み?)$`, "u"),
  /^(?:同上|同左|同前|同)$/u,
];

/**
 * Whether a text stands for another or for nothing at all: なし, 別紙のとおり, 同上,
 * 前年度と同じ, 〃, a dash. Blanks, marks and width do not matter. A text with
 * anything beside such a phrase says something.
 */
export function saysNothing(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\p{P}\p{Cf}ー−~─━]/gu, "")
    .replace(/(?:通り|とおり|どうり)/gu, "どおり")
    .replace(/無し/gu, "なし")
    .replace(/(?:です|である|とする)$/u, "");
  return plain === "" || phrases.some((phrase) => phrase.test(plain));
}
