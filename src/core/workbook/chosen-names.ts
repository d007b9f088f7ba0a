/**
 * What things of ours are called in a workbook: the present name where there is
 * one, else the name wished for, else that name with a number, so that nothing
 * of the user's is in the way.
 */
export function chosenNames(
  wished: readonly string[],
  present: (name: string) => string | undefined,
  taken: readonly string[],
  alternative: (name: string, count: number) => string,
): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const chosen = new Map<string, string>();
  for (const name of wished) {
    const found = present(name);
    let candidate = found ?? name;
    for (let count = 2; found === undefined && used.has(candidate.toLowerCase()); count += 1) {
      candidate = alternative(name, count);
    }
    used.add(candidate.toLowerCase());
    chosen.set(name, candidate);
  }
  return chosen;
}
