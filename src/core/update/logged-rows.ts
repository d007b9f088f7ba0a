/** Between the ids of rows that share a line. */
const separator = "、";

/**
 * The ids of rows as 更新記録 shows them. An id that would not read as itself
 * among others, such as one with 「、」 in it or none at all, stands in 「」.
 */
export function loggedRows(rows: readonly string[]): string {
  return rows.map((id) => (id === "" || id.includes(separator) || id.startsWith("「") ? `「${id.replaceAll("」", "」」")}」` : id)).join(separator);
}

/** The ids that a cell of 更新記録 tells of: the inverse of `loggedRows`. */
export function rowsLogged(text: string): string[] {
  return [...text.matchAll(/(?:^|、)(?:「((?:[^」]|」」)*)」(?=、|$)|([^、]*))/gu)].map(([, quoted, plain]) => quoted?.replaceAll("」」", "」") ?? plain ?? "");
}
