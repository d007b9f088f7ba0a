import type { Found } from "./define-rule";

/**
 * A finding's id: a digest of the rule, the place and what is wrong there. It
 * stays the same while people sort, save with another program or rename sheets,
 * and is another one as soon as the cause is.
 */
export function findingId(rule: string, { messageId, at, data = {}, cause = "" }: Found, owner: () => string): string {
  const parts = [rule, messageId, at.table, at.rowKey === "" ? owner() : at.rowKey, at.column ?? "", ...Object.entries(data).flatMap(([name, value]) => [name, plainValue(value)]), plainValue(cause)];
  return digest(parts.join("\u0000"));
}

/** The id of the second, third … finding that is told of like rows without ids. */
export function laterId(id: string, ordinal: number): string {
  return digest(`${id}\u0000${ordinal}`);
}

/** A number to six decimals, a text without what programs change of it: line ends, outer blanks, composed letters. */
function plainValue(value: string | number): string {
  return typeof value === "number" ? String(Number(value.toFixed(6))) : value.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}

/** Twelve letters and digits, without those that are read for another: 60 bits. */
function digest(text: string): string {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ code ^ (high >>> 15), 0x85ebca6b) >>> 0;
  }
  return `${letters(high)}${letters(low)}`;
}

const alphabet = "23456789abcdefghjkmnpqrstuvwxyz0";

function letters(bits: number): string {
  let text = "";
  for (let place = 0; place < 6; place += 1) text += alphabet[(bits >>> (place * 5)) & 31] ?? "";
  return text;
}
