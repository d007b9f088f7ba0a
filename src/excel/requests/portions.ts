import type { Work } from "../write/work";

/** Bytes in one request: half of what Excel on the web takes. */
export const mostRequestBytes = 2_500_000;

/** What one request, or its answer, may be estimated at, leaving room for what the estimate does not see. */
const mostEstimatedBytes = 2_000_000;

/** What is answered when a piece of work is sent: the bytes of each thing that is looked at for it. */
export type Answers = (work: Work) => ReadonlyMap<unknown, number>;

/** What is written, in portions that fit a request and an answer each; the order is kept. */
export function portions(works: readonly Work[], answers: Answers): Work[][] {
  const found: Work[][] = [];
  let bytes = 0;
  let answered = 0;
  const looked = new Set<unknown>();
  for (const work of works) {
    const own = answers(work);
    const more = [...own].reduce((total, [thing, size]) => total + (looked.has(thing) ? 0 : size), 0);
    const last = found.at(-1);
    if (last === undefined || bytes + work.bytes > mostEstimatedBytes || (more > 0 && answered + more > mostEstimatedBytes)) {
      found.push([work]);
      bytes = work.bytes;
      answered = [...own.values()].reduce((total, size) => total + size, 0);
      looked.clear();
    } else {
      last.push(work);
      bytes += work.bytes;
      answered += more;
    }
    for (const thing of own.keys()) looked.add(thing);
  }
  return found;
}

/** The position of the largest portion: the screen is held still once only, since it flickers each time. */
export function largest(found: readonly (readonly Work[])[]): number {
  const sizes = found.map((works) => works.reduce((total, { bytes }) => total + bytes, 0));
  return sizes.indexOf(Math.max(...sizes));
}
