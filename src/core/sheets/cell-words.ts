/*
 * Pieces of formulas that read what people typed. Blanks, half and full width,
 * come along with what is pasted and are typed to empty a cell: they say
 * nothing. The twins are in `cell-reading`.
 */

/** A word without the blanks around it, empty where nothing but blanks stands; the twin of `wordsIn`. */
export function cleaned(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"　"," "))`;
}

/** Whether nothing but blanks, tabs and line breaks stands in a cell; the twin of `textIn` being `null`. Blanks that do not break come along from web pages. */
export function isBlank(cell: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell}),"　",""),"\u00a0",""))=""`;
}
