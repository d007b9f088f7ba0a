import type { Work } from "../write/work";

/** Bytes in one request: half of what Excel on the web takes. */
export const mostRequestBytes = 2_500_000;

/** What one request may be estimated at, leaving room for what the estimate does not see. */
const mostEstimatedBytes = 2_000_000;

/** What is written, in portions that fit a request each; the order is kept. */
export function portions(works: readonly Work[]): Work[][] {
  const found: Work[][] = [];
  let bytes = 0;
  for (const work of works) {
    const last = found.at(-1);
    if (last === undefined || bytes + work.bytes > mostEstimatedBytes) {
      found.push([work]);
      bytes = work.bytes;
    } else {
      last.push(work);
      bytes += work.bytes;
    }
  }
  return found;
}

/** The position of the largest portion: the screen is held still once only, since it flickers each time. */
export function largest(found: readonly (readonly Work[])[]): number {
  const sizes = found.map((works) => works.reduce((sum, { bytes }) => sum + bytes, 0));
  return sizes.indexOf(Math.max(...sizes));
}
