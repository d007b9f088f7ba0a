/**
 * What our sheets, tables and names are called in one particular workbook.
 *
 * The contract's names are wished for; where the user has a sheet, table or
 * name of that name already, ours took another, and people may rename our
 * sheets and tables at any time.
 */
export interface Naming {
  readonly sheet: (title: string) => string;
  readonly table: (name: string) => string;
  readonly name: (name: string) => string;
}

/** The naming of a workbook in which nothing was in the way. */
export const contractNaming: Naming = {
  sheet: (title) => title,
  table: (name) => name,
  name: (name) => name,
};
