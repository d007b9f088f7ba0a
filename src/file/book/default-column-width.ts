/** Excel's own, for its default font. */
const usual = 9.140625;

/** The width of columns that say none, in characters, by what a sheet says of its defaults. */
export function defaultColumnWidth(defaults: Readonly<Record<string, string>>): number {
  const width = Number(defaults["defaultColWidth"] ?? Number.NaN);
  return Number.isFinite(width) ? width : usual;
}
