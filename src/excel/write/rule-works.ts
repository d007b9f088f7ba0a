import type { SetFormat, SetValidation } from "../../core/workbook/change";
import type { RulePlace } from "../../core/workbook/formula-text";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Naming } from "../../core/workbook/naming";
import type { FormatFact, RuleFacts } from "../survey/rule-facts";
import { sheetCanvas } from "./canvas";
import { addFormat, formatInput } from "./conditional-format-input";
import { setValidation, type ValidationInput, validationInput } from "./validation-input";
import type { Growth } from "./judge";
import { type Move, movedAreas, movedRule } from "./moved-rule";
import { joined } from "./rectangle";
import { targetOf } from "./table-works";
import { type Work, work } from "./work";

/** Puts a column's rule on all its data cells, as the table stands when everything else is written. */
export function validationWork(change: SetValidation, table: MemoryTable, naming: Naming): Work[] {
  const { validation, header } = change.column;
  if (validation === null) return [];
  const there = naming.column(change.contract, header);
  const input = validationInput(validation, placeOf(table, change.contract, naming), naming);
  return [work("rules", [change], { calls: 8, payload: input }, (context) => setValidation(context.workbook.tables.getItem(table.name).columns.getItem(there).getDataBodyRange(), input))];
}

/** Puts the wanted conditional formats in place of ours that are there. */
export function formatWorks(change: SetFormat, table: MemoryTable, facts: RuleFacts, naming: Naming): Work[] {
  const place = placeOf(table, change.contract, naming);
  const canvas = sheetCanvas(table.sheet.name);
  const added = change.wanted.flatMap((format) => {
    const input = formatInput(format, place, naming);
    const cells = joined(
      format.columns.flatMap((header) => {
        const column = place.columnOf(header);
        return column === null ? [] : [{ row: table.place.row + 1, column, rows: table.height, columns: 1 }];
      }),
    );
    return cells.length === 0 ? [] : [work("rules", [change], { calls: 10, payload: input }, (context) => addFormat(targetOf(canvas, context, cells), input))];
  });
  // What is added last wins.
  return [...facts.formats.map((fact) => deletionWork([change], table.name, fact)), ...[...added].reverse()];
}

/** A table that grew by rows, and how far it moved meanwhile. */
export interface GrownTable {
  readonly table: MemoryTable;
  readonly rows: readonly Growth[];
  readonly move: Move;
}

/**
 * Rules of a table that grew by rows, put on the new rows too: Excel does not
 * promise to do that when a table is resized.
 */
export function grownRuleWorks({ table, rows, move }: GrownTable, facts: RuleFacts, isFormatSet: boolean): Work[] {
  const changes = rows.map(({ change }) => change);
  const validations = [...facts.validations].map(([header, found]) => {
    const input = movedInput(found, move);
    return work("rules", changes, { calls: 8, payload: input }, (context) => setValidation(context.workbook.tables.getItem(table.name).columns.getItem(header).getDataBodyRange(), input));
  });
  if (isFormatSet) return validations;
  const formats = facts.formats.flatMap((fact): Work[] => {
    const address = movedAreas(fact.address, move, table.lastRow, rows.length);
    if (address === null) return [];
    const input = { ...fact.input, formula: movedRule(fact.input.formula, move) };
    return [work("rules", changes, { calls: 14, payload: input }, (context) => addFormat(areasOf(context.workbook.worksheets.getItem(table.sheet.name), address), input))];
  });
  // Formats whose place is not known for all are left as Excel has them.
  const areKnown = formats.length === facts.formats.length;
  return areKnown ? [...validations, ...facts.formats.map((fact) => deletionWork(changes, table.name, fact)), ...[...formats].reverse()] : validations;
}

function areasOf(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
}

function movedInput(input: ValidationInput, move: Move): ValidationInput {
  const formula = input.rule.custom?.formula;
  return formula === undefined ? input : { ...input, rule: { custom: { formula: movedRule(formula, move) } } };
}

function deletionWork(changes: Work["steps"], table: string, { id }: FormatFact): Work {
  return work("rules", changes, { calls: 5 }, (context) => context.workbook.tables.getItem(table).getDataBodyRange().conditionalFormats.getItem(id).delete());
}

function placeOf(table: MemoryTable, contract: string, naming: Naming): RulePlace {
  return { firstRow: table.place.row + 1, columnOf: (header) => table.columnOf(naming.column(contract, header)) };
}
