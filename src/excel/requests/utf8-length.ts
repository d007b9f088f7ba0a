/** The length in bytes of a text as UTF-8; half of a pair that stands alone counts as the sign put in its place. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) bytes += 1;
    if (code >= 0x800) bytes += 1;
    // The two halves of a pair are four bytes together, and were counted three each.
    if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) bytes -= 2;
  }
  return bytes;
}
