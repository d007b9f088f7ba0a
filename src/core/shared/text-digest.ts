/**
 * A short text that changes whenever the given one does, for telling whether
 * something still is what it was. It protects nothing: whoever wants to can make
 * another text with the same digest.
 */
export function textDigest(text: string): string {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ code ^ (high >>> 16), 0x85ebca6b) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
