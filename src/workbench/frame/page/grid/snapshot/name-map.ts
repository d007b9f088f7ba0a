import type { Book } from "../../../../host/model/book";

/** A name as the grid keeps it. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly hidden: boolean;
}

/** What the grid calls the scope of a name that holds in the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** The names of a workbook. */
export function nameMap(book: Book): Record<string, GridName> {
  return Object.fromEntries(
    book.names.map(({ name, formula, scope, isVisible }, index) => {
      const id = `name${index}`;
      return [id, { id, name, formulaOrRefString: /^'?[^()]*'?!/u.test(formula) ? formula : `=${formula}`, localSheetId: scope?.id ?? wholeWorkbook, hidden: !isVisible }];
    }),
  );
}
