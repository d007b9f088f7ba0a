import { entryColumns } from "../core/contract/entry-columns";
import type { Finding } from "../core/rules/engine/finding";
import { failure, type Result, success } from "../core/shared/result";
import { type CellValue, emptyCell } from "../core/workbook/cell";
import type { CellContent } from "../core/workbook/command";
import { isSameValue } from "../core/workbook/same-value";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { commandsTogether } from "./commands-together";
import { findingsWithRow } from "./findings-with-row";
import { leftAlone } from "./left-alone";
import { cellText, type FormColumns, type FormEntry, movedFields, type RowForm, rowForm } from "./row-form";
import { type EntryRefusal, typedEntry } from "./typed-entry";

/** A table whose rows are filled in through forms. */
export interface FormTable<Field extends string> {
  /** The contract's name. */
  readonly name: string;
  readonly columns: FormColumns<Field>;
  /** Rules that say how the city's work stands, or what is still to come, and so never keep anybody from entering it. */
  readonly unasked: ReadonlySet<string>;
}

/** What entering a form would come to, before it is done. */
export interface EntryPreview<Field extends string> {
  /** Fields that cannot be entered as they are. */
  readonly refusals: ReadonlyMap<Field, EntryRefusal>;
  /** How what was typed is read, where that says it otherwise: 57.5% for 57.5. */
  readonly readings: ReadonlyMap<Field, string>;
  /** What would be written, by the contract's header. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Fields somebody changed since they were shown, with what they say now. */
  readonly moved: ReadonlyMap<Field, string>;
  /** Those of them in which something else is typed: only a person can say which it is to be. */
  readonly disputed: ReadonlySet<Field>;
  /** What cannot be right together. */
  readonly errors: readonly Finding[];
  /** What somebody should look at before it is entered. */
  readonly doubts: readonly Finding[];
  /** What is good to know. */
  readonly notes: readonly Finding[];
  /** What is wrong in cells of the row that would stay as they are. */
  readonly standing: readonly Finding[];
}

/** What was entered. */
export interface EnteredRow {
  readonly cells: number;
}

/** Why nothing was entered; nothing was written then. */
export type NotEntered<Field extends string> =
  | { readonly code: "nothingTyped" | "rowGone"; readonly detail: Record<string, never> }
  | { readonly code: "refused"; readonly detail: { readonly refusals: ReadonlyMap<Field, EntryRefusal> } }
  | { readonly code: "wrong" | "doubtful"; readonly detail: { readonly findings: readonly Finding[] } }
  /** Somebody else changed the row after it was shown. */
  | { readonly code: "changedMeanwhile"; readonly detail: { readonly fields: readonly Field[] } }
  | { readonly code: "locked"; readonly detail: { readonly sheets: readonly string[] } };

/** What entering a form would come to; `null` when its row is gone. */
export function entryPreview<Field extends string>(checked: CheckedWorkbook, { name, columns, unasked }: FormTable<Field>, entry: FormEntry<Field>): EntryPreview<Field> | null {
  const { book } = checked;
  const row = book.row(name, entry.shown.key);
  const now = rowForm(checked, name, entry.shown.key, columns);
  if (row === null || now === null) return null;
  const { refusals, readings, read, values } = readFields(checked, name, entry, now);
  const moved = movedFields(entry, now);
  const cells = new Map([...values].map(([header, value]) => [header, { ...emptyCell, value }] as const));
  const came = findingsWithRow(book, name, row, cells);
  const isDoubt = ({ severity, rule }: Finding): boolean => severity === "warning" && !unasked.has(rule);
  const isStanding = ({ severity, at }: Finding): boolean => severity === "error" && at.table === name && at.rowKey === row.key && !values.has(at.column ?? "");
  return {
    refusals,
    readings,
    values,
    moved,
    disputed: new Set([...moved.keys()].filter((field) => entry.typed.has(field) && !isSaidBy(now.cells.get(field)?.content, read.get(field)))),
    errors: came.filter(({ severity }) => severity === "error"),
    doubts: came.filter(isDoubt),
    notes: came.filter((finding) => finding.severity === "info"),
    standing: book.findings().filter(isStanding),
  };
}

/**
 * Enters what a person typed into a form: the cells that say something else than
 * before, all of them or, where anything shown of the row has changed meanwhile,
 * none. Formulas people typed are left to them.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export async function enterRow<Field extends string>(port: Pick<WorkbookPort, "apply">, checked: CheckedWorkbook, table: FormTable<Field>, entry: FormEntry<Field>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<Field>>> {
  const row = checked.book.row(table.name, entry.shown.key);
  const preview = entryPreview(checked, table, entry);
  if (row === null || preview === null) return failure({ code: "rowGone", detail: {} });
  const { moved, refusals, values, errors, doubts } = preview;
  if (moved.size > 0) return failure({ code: "changedMeanwhile", detail: { fields: [...moved.keys()] } });
  if (refusals.size > 0) return failure({ code: "refused", detail: { refusals } });
  if (values.size === 0) return failure({ code: "nothingTyped", detail: {} });
  if (errors.length > 0) return failure({ code: "wrong", detail: { findings: errors } });
  if (doubts.length > 0 && !acceptsDoubts) return failure({ code: "doubtful", detail: { findings: doubts } });
  const shown = new Map([...entry.shown.cells.values()].map(({ header, content }) => [header, content] as const));
  const { applied, conflicts } = await port.apply(commandsTogether(checked, table.name, row, values, shown), checked.workbook.place.naming);
  if (conflicts.length === 0) return success({ cells: applied.length });
  const { lockedSheets } = leftAlone(conflicts);
  return failure(lockedSheets.length > 0 ? { code: "locked", detail: { sheets: lockedSheets } } : { code: "changedMeanwhile", detail: { fields: [] } });
}

/** Whether a cell says already what was typed; what cannot be read, no cell says. */
function isSaidBy(content: CellContent | undefined, read: CellValue | undefined): boolean {
  return content !== undefined && read !== undefined && content.formula === null && isSameValue(content.value, read);
}

interface ReadFields<Field extends string> extends Pick<EntryPreview<Field>, "refusals" | "readings" | "values"> {
  /** Every field that could be read, with what it says. */
  readonly read: ReadonlyMap<Field, CellValue>;
}

function readFields<Field extends string>({ book: { facts } }: CheckedWorkbook, table: string, { shown, typed }: FormEntry<Field>, now: RowForm<Field>): ReadFields<Field> {
  const types = entryColumns(facts.years).get(table);
  const refusals = new Map<Field, EntryRefusal>();
  const readings = new Map<Field, string>();
  const read = new Map<Field, CellValue>();
  const values = new Map<string, CellValue>();
  for (const [field, text] of typed) {
    const cell = shown.cells.get(field);
    const type = types?.get(cell?.header ?? "");
    if (!now.cells.has(field)) {
      refusals.set(field, { code: "columnGone" });
      continue;
    }
    if (cell === undefined || type === undefined || text === cell.text) continue;
    if (cell.content.formula !== null) {
      refusals.set(field, { code: "formula" });
      continue;
    }
    const answer = typedEntry(text, type, { unit: null, dateSystem: facts.dateSystem, words: type.kind === "word" ? facts.words(type.list) : null });
    if (!answer.ok) {
      refusals.set(field, answer.error);
      continue;
    }
    const { value } = answer;
    read.set(field, value);
    const reading = cellText({ value, formula: null }, type, facts.dateSystem);
    if (type.kind !== "text" && type.kind !== "word" && reading !== text.trim()) readings.set(field, reading);
    if (!isSameValue(value, cell.content.value)) values.set(cell.header, value);
  }
  return { refusals, readings, read, values };
}
