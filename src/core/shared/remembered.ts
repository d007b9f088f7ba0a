/**
 * A function of a text that works out each text once: columns repeat one
 * formula in hundreds of cells. To be used for one piece of work and dropped.
 */
export function remembered<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = workOut(text);
    known.set(text, { result });
    return result;
  };
}
