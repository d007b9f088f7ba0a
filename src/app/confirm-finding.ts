import { findingsTable as headers } from "../core/contract/tables";
import { confirmations } from "../core/contract/vocabulary";
import type { Finding } from "../core/rules/engine/finding";
import { failure, type Result, success } from "../core/shared/result";
import type { AppendRow, Command } from "../core/workbook/command";
import { keyText } from "../core/workbook/key-text";
import { tablePlace } from "../core/workbook/table-place";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";
import { findingContents } from "./finding-commands";
import { type LeftAlone, leftAlone } from "./left-alone";
import type { NoFindingsTable } from "./record-findings";

const [confirmed] = confirmations;

/**
 * Marks a finding as confirmed on 確認事項, with a note: in its row where it has
 * one, else in a new one. A note that stands there already stays where none is
 * given.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function confirmFinding(port: WorkbookPort, checked: CheckedWorkbook, finding: Finding, note: string): Promise<Result<LeftAlone, NoFindingsTable>> {
  const { desired, workbook, book } = checked;
  const at = tablePlace(desired, headers.name, workbook.place);
  if (at === null || !workbook.place.tables.has(headers.name)) return failure({ code: "noFindingsTable", detail: {} });
  const row = book.added(headers.name).find((each) => keyText(each.cell(headers.key).value) === finding.id);
  const entered = new Map([[headers.confirmation, confirmed], ...(note.trim() === "" ? [] : [[headers.note, note.trim()] as const])]);
  const header = (name: string): string => workbook.place.naming.column(headers.name, name);
  const contents = new Map([...findingContents(finding, checked), ...[...entered].map(([name, value]) => [name, { value, formula: null }] as const)]);
  const appended: AppendRow = { kind: "appendRow", ...at, cells: new Map([...contents].filter(([, { value, formula }]) => value !== null || formula !== null).map(([name, content]) => [header(name), content])), computed: [] };
  const commands: readonly Command[] = row === undefined ? [appended] : entryCommands(checked, headers.name, [{ row, cells: entered }]);
  const { conflicts } = await port.apply(commands, workbook.place.naming);
  return success(leftAlone(conflicts));
}
