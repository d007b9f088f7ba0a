import { findingsTable as headers } from "../core/contract/tables";
import { causeGone, severityLabels } from "../core/contract/vocabulary";
import { addedRows, type EntryRow } from "../core/entries/entry-row";
import type { Finding } from "../core/rules/engine/finding";
import { inOrder } from "../core/rules/engine/in-order";
import { blankContent, type CellContent, type Command } from "../core/workbook/command";
import { canonicalFormula } from "../core/workbook/formula-text";
import { keyText } from "../core/workbook/key-text";
import { isSameValue } from "../core/workbook/same-value";
import { tablePlace } from "../core/workbook/table-place";
import type { CheckedWorkbook } from "./check-workbook";
import { findingLink } from "./finding-link";

/** What we write of a finding, left to right; 確認 and 確認メモ are people's. */
const ours = [headers.severity, headers.rule, headers.place, headers.message, headers.quote, headers.department] as const;

/**
 * What makes 確認事項 say what was found. A row in which somebody wrote 確認 or
 * 確認メモ keeps its finding: while the cause is there it says so, afterwards
 * 解消. Every other row is ours to use again, from the top; what is too much is
 * blanked. `null` when the workbook has no such table.
 */
export function findingCommands(checked: CheckedWorkbook): readonly Command[] | null {
  const { desired, workbook, book } = checked;
  const { place, matches } = workbook;
  const at = tablePlace(desired, headers.name, place);
  const table = place.tables.get(headers.name);
  const match = matches.get(headers.name);
  if (at === null || table === undefined || match === undefined) return null;
  const rows = addedRows(table, match);
  const findings = new Map(inOrder(book.findings()).map((finding) => [finding.id, finding]));
  const kept = rows.filter(isNoted);
  const free = rows.filter((row) => !kept.includes(row));
  const keptIds = new Set(kept.map(idOf));
  const told = [...findings.values()].filter(({ id }) => !keptIds.has(id));
  const header = (name: string): string => place.naming.column(headers.name, name);
  const rewritten = (row: EntryRow, contents: ReadonlyMap<string, CellContent>): Command[] =>
    // The id last: by it the row is known until all else is written.
    [...contents].flatMap(([name, after]): Command[] => {
      const { value, formula } = row.cell(name);
      const before: CellContent = { value, formula };
      return isSame(before, after) || !match.columns.has(name)
        ? []
        : [{ kind: "setContent", ...at, row: { index: row.index, key: row.cell(headers.key).value }, column: header(name), before, after, besides: new Map() }];
    });
  return [
    ...kept.flatMap((row) => {
      const finding = findings.get(idOf(row));
      return rewritten(row, finding === undefined ? new Map([[headers.severity, constant(causeGone)]]) : findingContents(finding, checked));
    }),
    ...free.flatMap((row, index) => {
      const finding = told[index];
      return rewritten(row, finding === undefined ? blanks : findingContents(finding, checked));
    }),
    ...told.slice(free.length).map((finding): Command => ({
      kind: "appendRow",
      ...at,
      cells: new Map([...findingContents(finding, checked)].filter(([, content]) => !isSame(content, blankContent)).map(([name, content]) => [header(name), content])),
      computed: [],
    })),
  ];
}

/** What a row of 確認事項 holds of a finding, by the contract's headers; the id last. */
export function findingContents(finding: Finding, { desired, workbook }: CheckedWorkbook): ReadonlyMap<string, CellContent> {
  const values: readonly (readonly [string, CellContent])[] = [
    [headers.severity, constant(severityLabels[finding.severity])],
    [headers.rule, constant(finding.sourceId)],
    [headers.place, findingLink(finding, desired, workbook.place)],
    [headers.message, constant(finding.message.ja)],
    [headers.quote, constant(finding.quote)],
    [headers.department, constant(finding.department ?? "")],
    [headers.key, constant(finding.id)],
  ];
  return new Map(values);
}

const blanks: ReadonlyMap<string, CellContent> = new Map([...ours, headers.key].map((name) => [name, blankContent]));

function constant(value: string): CellContent {
  return value === "" ? blankContent : { value, formula: null };
}

function isSame(left: CellContent, right: CellContent): boolean {
  if (left.formula === null || right.formula === null) return left.formula === right.formula && isSameValue(left.value, right.value);
  return canonicalFormula(left.formula, "") === canonicalFormula(right.formula, "");
}

function isNoted(row: EntryRow): boolean {
  return [headers.confirmation, headers.note].some((name) => keyText(row.cell(name).value) !== "");
}

function idOf(row: EntryRow): string {
  return keyText(row.cell(headers.key).value);
}
