/**
 * What our sheets, tables, columns and names are called in one particular
 * workbook.
 *
 * The contract's names are wished for; where the user has a sheet, table or
 * name of that name already, ours took another, and people may rename sheets,
 * tables and headers at any time.
 */
export interface Naming {
  readonly sheet: (title: string) => string;
  readonly table: (name: string) => string;
  /** A header, by the contract's name of its table. */
  readonly column: (table: string, header: string) => string;
  readonly name: (name: string) => string;
}

/** The naming of a workbook in which nothing was in the way and nothing was renamed. */
export const contractNaming: Naming = {
  sheet: (title) => title,
  table: (name) => name,
  column: (_table, header) => header,
  name: (name) => name,
};
