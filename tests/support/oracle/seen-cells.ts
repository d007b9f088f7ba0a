import { workbookNames } from "../../../src/core/contract/workbook-names";
import type { Plan } from "../../../src/core/plan/plan";
import { planYears } from "../../../src/core/plan/plan-years";
import { invariant } from "../../../src/core/shared/invariant";
import { choiceLists } from "../../../src/core/sheets/choice-lists";
import { sheetContext } from "../../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { RecalculatedBook } from "./recalculated-book";
import type { ListWords } from "./typed-slips";
import { type SeenCell, validationDifferences } from "./validation-differences";

/** The words of every list of a plan's workbook. */
export function listWords(plan: Plan): ListWords {
  const lists = choiceLists(sheetContext({ plan, targetYear: plan.firstYear, createdOn: `${plan.firstYear}-04-01` }));
  return new Map([...lists.map(({ name, items }) => [name, items] as const), [workbookNames.departmentNames, plan.departments.map(({ name }) => name)] as const]);
}

/** How validation and rules compare over a workbook. */
export interface ValidationComparison {
  /** Cells on which they differ and no difference explains it, or on which they agree although one says they do not, a line each. */
  readonly unexplained: readonly string[];
  /** The names of the differences that were met. */
  readonly met: ReadonlySet<string>;
}

/** Compares what the validations refuse with what the rules call an error, cell by cell. */
export function validationComparison(book: RecalculatedBook, plan: Plan): ValidationComparison {
  const errors = new Set(book.findings.filter(({ severity }) => severity === "error").map(({ at }) => `${at.table} ${at.index} ${at.column ?? ""}`));
  const words = listWords(plan);
  const met = new Set<string>();
  const unexplained = book.validated.flatMap(({ table, row, key, header, rule, isRefused }) => {
    const beside = (other: string): CellValue => cellIn(book, table, row, other);
    const cell: SeenCell = { table, header, rule, value: beside(header), isRefused, beside, words, years: planYears(plan) };
    const difference = validationDifferences.find(({ holds }) => holds(cell));
    if (difference !== undefined) met.add(difference.name);
    const isError = errors.has(`${table} ${row} ${header}`);
    const isWanted = difference === undefined ? isRefused === isError : isRefused === (difference.refuses === "validation") && isError === (difference.refuses === "rules");
    const line = `${table} ${key} ${header} ${String(cell.value).slice(0, 20)}: ${isRefused ? "refused" : "accepted"}, ${isError ? "error" : "no error"}`;
    return isWanted ? [] : [`${line}${difference === undefined ? "" : ` (${difference.name})`}`];
  });
  return { unexplained, met };
}

function cellIn({ snapshot }: RecalculatedBook, name: string, row: number, header: string): CellValue {
  const table = snapshot.tables.find((each) => each.name === name);
  invariant(table !== undefined, `${name} is a table of the workbook`);
  return table.rows[row]?.[table.headers.indexOf(header)]?.value ?? null;
}
