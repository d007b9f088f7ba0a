import { findingsTable as headers } from "../core/contract/tables";
import { confirmations } from "../core/contract/vocabulary";
import { typedTextIn, wordsIn } from "../core/entries/cell-reading";
import type { EntryRow } from "../core/entries/entry-row";
import type { Plan } from "../core/plan/plan";
import type { Finding } from "../core/rules/engine/finding";
import { failure, type Result, success } from "../core/shared/result";
import type { CellValue } from "../core/workbook/cell";
import type { AppendRow, Command } from "../core/workbook/command";
import { keyText } from "../core/workbook/key-text";
import { tablePlace } from "../core/workbook/table-place";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook, type CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";
import { findingContents } from "./finding-contents";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { UnusableWorkbook } from "./open-plan-workbook";
import type { NoFindingsTable } from "./record-findings";
import { withMore } from "./with-more";

const [confirmed] = confirmations;

/**
 * Marks a finding as confirmed on 確認事項, with a note: in its row where it has
 * one, else in a new one. What somebody wrote there before stays, above the
 * note.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function confirmFinding(port: WorkbookPort, plans: readonly Plan[], finding: Finding, note: string): Promise<Result<LeftAlone, UnusableWorkbook | NoFindingsTable>> {
  const read = checkedWorkbook(await port.read(), plans);
  if (!read.ok) return read;
  const { workbook, book } = read.value;
  const row = book.added(headers.name).find((each) => keyText(each.cell(headers.key).value) === finding.id);
  const command = row === undefined ? appended(read.value, finding, note) : entryCommands(read.value, headers.name, [{ row, cells: cellsOf(row, note), besides: [headers.confirmation, headers.note] }]);
  if (command === null) return failure({ code: "noFindingsTable", detail: {} });
  const { conflicts } = await port.apply(command, workbook.place.naming);
  return success(leftAlone(conflicts));
}

function cellsOf(row: EntryRow, note: string): ReadonlyMap<string, CellValue> {
  const word = wordsIn(row.cell(headers.confirmation));
  const before = [word === confirmed ? null : word, typedTextIn(row.cell(headers.note))].filter((text) => text !== null);
  const memo = withMore(before.length === 0 ? null : before.join("\n"), note) ?? (word === null || word === confirmed ? null : before.join("\n"));
  return new Map([[headers.confirmation, confirmed], ...(memo === null ? [] : [[headers.note, memo] as const])]);
}

function appended(checked: CheckedWorkbook, finding: Finding, note: string): readonly Command[] | null {
  const { place } = checked.workbook;
  const at = tablePlace(checked.desired, headers.name, place);
  if (at === null || !place.tables.has(headers.name)) return null;
  const entered = [[headers.confirmation, confirmed], [headers.note, note.trim()]].map(([name = "", text = ""]) => [name, { value: text === "" ? null : text, formula: null }] as const);
  const contents = [...findingContents(finding, checked), ...entered].filter(([, { value, formula }]) => value !== null || formula !== null);
  const row: AppendRow = { kind: "appendRow", ...at, cells: new Map(contents.map(([name, content]) => [place.naming.column(headers.name, name), content])), computed: [] };
  return [row];
}
