import type { NameSnapshot, Snapshot } from "../../core/workbook/snapshot";
import { dateSystemOf } from "./date-system";

/** A sheet of the workbook, and whether it is protected. */
export interface SheetFact {
  readonly id: string;
  readonly name: string;
  /** What people may do on it while it is protected; `null` when it is not. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** A table of the workbook, without its place: Excel tells that only when asked for it by name. */
export interface TableFact {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** What a workbook consists of, without any cell. */
export interface Structure {
  readonly sheets: readonly SheetFact[];
  readonly tables: readonly TableFact[];
  readonly names: readonly NameSnapshot[];
  readonly dateSystem: Snapshot["dateSystem"];
  /** Those custom document properties that were asked for and are there. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Queues asking what a workbook consists of; what it returns tells the answer when it has come.
 *
 * Custom document properties are asked for by name: Excel on the desktop hangs
 * or crashes when all are loaded and one of anybody's is longer than 255
 * characters or holds JSON (office-js #4378, #4002).
 */
export function askStructure(context: Excel.RequestContext, propertyNames: readonly string[]): () => Structure {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name");
  names.load("items/name,items/formula");
  const found = propertyNames.map((name) => ({ name, property: properties.custom.getItemOrNullObject(name).load("value") }));
  const date = context.workbook.functions.date(2000, 1, 1).load("value");
  return () => ({
    dateSystem: dateSystemOf(date.value),
    sheets: worksheets.items.map(({ id, name, protection }) => ({ id, name, protection: protection.protected ? { ...protection.options } : null })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map(({ name }) => name),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    names: names.items.map(({ name, formula }) => ({ name, reference: referenceText(formula) })),
    properties: new Map(found.flatMap(({ name, property }) => (property.isNullObject ? [] : [[name, propertyText(property.value)] as const]))),
  });
}

function referenceText(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}

function propertyText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
