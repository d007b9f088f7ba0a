import type { NameSnapshot } from "../../core/workbook/snapshot";

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
  readonly properties: ReadonlyMap<string, string>;
}

/** Queues asking what a workbook consists of; what it returns tells the answer when it has come. */
export function askStructure(context: Excel.RequestContext): () => Structure {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name");
  names.load("items/name,items/formula");
  properties.custom.load("items/key,items/value");
  return () => ({
    sheets: worksheets.items.map(({ id, name, protection }) => ({ id, name, protection: protection.protected ? { ...protection.options } : null })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map(({ name }) => name),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    names: names.items.map(({ name, formula }) => ({ name, reference: referenceText(formula) })),
    properties: new Map(properties.custom.items.map(({ key, value }) => [key, propertyText(value)])),
  });
}

function referenceText(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}

function propertyText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
