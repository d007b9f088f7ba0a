/** Whether an answer holds cells, line by line: over Excel's limit for one answer, `values` silently comes as nothing. */
export function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((line) => Array.isArray(line));
}
