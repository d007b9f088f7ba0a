import { findingsTable as headers } from "../core/contract/tables";
import { causeGone } from "../core/contract/vocabulary";
import { addedRows, type EntryRow } from "../core/entries/entry-row";
import type { Finding } from "../core/rules/engine/finding";
import { inOrder } from "../core/rules/engine/in-order";
import { isBlank } from "../core/workbook/cell";
import { type AppendRow, blankContent, type CellContent, type SetContent } from "../core/workbook/command";
import { canonicalFormula } from "../core/workbook/formula-text";
import { keyText } from "../core/workbook/key-text";
import { isSameValue } from "../core/workbook/same-value";
import type { TableSnapshot } from "../core/workbook/snapshot";
import { tablePlace } from "../core/workbook/table-place";
import type { CheckedWorkbook } from "./check-workbook";
import { findingContents } from "./finding-contents";

/** What makes 確認事項 say what was found. The ids come after all else is written: a row is known by the one it has. */
export interface FindingCommands {
  readonly contents: readonly (SetContent | AppendRow)[];
  readonly ids: readonly SetContent[];
}

const ours: readonly string[] = [headers.severity, headers.rule, headers.place, headers.message, headers.quote, headers.department];
const findingId = /^[0-9a-z]{12}$/;

/**
 * What to write into 確認事項; `null` when the workbook has no such table.
 *
 * A row that bears a finding keeps it as long as its cause is there. Where
 * somebody wrote anything beside it (確認, 確認メモ, a column of their own), it
 * stays for good, and says 解消 once the cause is gone; else its place is taken
 * by a new finding, or blanked. Rows without an id of ours are people's own.
 */
export function findingCommands(checked: CheckedWorkbook): FindingCommands | null {
  const { desired, workbook, book } = checked;
  const { place, matches } = workbook;
  const at = tablePlace(desired, headers.name, place);
  const table = place.tables.get(headers.name);
  const match = matches.get(headers.name);
  if (at === null || table === undefined || match === undefined) return null;
  const findings = new Map(inOrder(book.findings()).map((finding) => [finding.id, finding]));
  const rows = addedRows(table, match).filter((row) => findingId.test(idOf(row)));
  const beside = otherColumns(table, match.columns);
  const isFree = (row: EntryRow): boolean => beside.every((column) => isBlank(table.rows[row.index]?.[column] ?? { value: null, formula: null }));
  const standing = new Set(rows.map(idOf));
  const told = [...findings.values()].filter(({ id }) => !standing.has(id));
  const reused = rows.filter((row) => isFree(row) && !findings.has(idOf(row)));
  const header = (name: string): string => place.naming.column(headers.name, name);
  const set = (row: EntryRow, contents: ReadonlyMap<string, CellContent>): SetContent[] =>
    [...contents].flatMap(([name, after]): SetContent[] => {
      const { value, formula } = row.cell(name);
      if (isSame({ value, formula }, after) || !match.columns.has(name)) return [];
      const besides = new Map(beside.map((column) => [table.headers[column] ?? "", contentOf(table, row.index, column)] as const));
      return [{ kind: "setContent", ...at, row: { index: row.index, key: row.cell(headers.key).value }, column: header(name), before: { value, formula }, after, besides }];
    });
  const written = (finding: Finding | undefined): ReadonlyMap<string, CellContent> => (finding === undefined ? blanks : findingContents(finding, checked));
  return {
    contents: [
      ...rows.filter((row) => findings.has(idOf(row))).flatMap((row) => set(row, withoutId(written(findings.get(idOf(row)))))),
      ...rows.filter((row) => !findings.has(idOf(row)) && !isFree(row)).flatMap((row) => set(row, new Map([[headers.severity, { value: causeGone, formula: null }]]))),
      ...reused.flatMap((row, index) => set(row, withoutId(written(told[index])))),
      ...told.slice(reused.length).map((finding): AppendRow => ({
        kind: "appendRow",
        ...at,
        cells: new Map([...findingContents(finding, checked)].filter(([, { value, formula }]) => value !== null || formula !== null).map(([name, content]) => [header(name), content])),
        computed: [],
      })),
    ],
    ids: reused.flatMap((row, index) => set(row, new Map([[headers.key, { value: told[index]?.id ?? null, formula: null }]]))),
  };
}

const blanks: ReadonlyMap<string, CellContent> = new Map(ours.map((name) => [name, blankContent]));

function withoutId(contents: ReadonlyMap<string, CellContent>): ReadonlyMap<string, CellContent> {
  return new Map([...contents].filter(([name]) => name !== headers.key));
}

/** Where the columns stand that are people's: 確認, 確認メモ, and what they added. */
function otherColumns({ headers: all }: TableSnapshot, columns: ReadonlyMap<string, number>): number[] {
  const own = new Set([headers.key, ...ours].map((name) => columns.get(name)));
  return all.flatMap((_, column) => (own.has(column) ? [] : [column]));
}

function contentOf({ rows }: TableSnapshot, row: number, column: number): CellContent {
  const { value = null, formula = null } = rows[row]?.[column] ?? {};
  return { value, formula };
}

function isSame(left: CellContent, right: CellContent): boolean {
  if (left.formula === null || right.formula === null) return left.formula === right.formula && isSameValue(left.value, right.value);
  return canonicalFormula(left.formula, "") === canonicalFormula(right.formula, "");
}

function idOf(row: EntryRow): string {
  return keyText(row.cell(headers.key).value);
}
