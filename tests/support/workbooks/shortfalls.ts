import { cellFormula } from "../../../src/core/workbook/formula-text";
import type { DesiredColumn, DesiredRow, DesiredTable } from "../../../src/core/workbook/desired-state";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import type { Naming } from "../../../src/core/workbook/naming";
import { isBlank } from "./book-view";
import type { Scene } from "./scene";

/**
 * What a workbook lacks of what it should hold, looked up cell by cell without
 * the difference: tables, columns, rows with their plan text and formulas,
 * rules, properties. Rows are told by their ids alone, so no id may have
 * been damaged; one reported as standing on several rows is passed over.
 */
export function shortfalls(scene: Scene): string[] {
  const { book } = scene;
  const { desired, difference } = scene.read();
  const { naming } = difference.place;
  const tables = desired.sheets.flatMap((sheet) => sheet.tables).flatMap((wanted) => {
    const table = book.table(naming.table(wanted.name));
    return table === undefined ? [`no table ${wanted.name}`] : tableShortfalls(wanted, table, naming, new Set(difference.matches.get(wanted.name)?.duplicated.map(({ key }) => key)));
  });
  const properties = [...desired.properties].flatMap(([property, value]) => (book.properties.get(property) === value ? [] : [`no property ${property}`]));
  return [...tables, ...properties];
}

function tableShortfalls(wanted: DesiredTable, table: MemoryTable, naming: Naming, reported: ReadonlySet<string>): string[] {
  const rows = wanted.rows.filter(({ key }) => !reported.has(key)).flatMap((row) => {
    const indexes = Array.from({ length: table.height }, (_, index) => index).filter((index) => String(table.cell(index, naming.column(wanted.name, wanted.keyHeader)).value) === row.key);
    const [index] = indexes;
    if (index === undefined || indexes.length > 1) return [`${indexes.length} rows ${row.key} in ${wanted.name}`];
    return wanted.columns.flatMap((column, position) => cellShortfall(wanted, { table, naming, index }, row, column, position));
  });
  const columns = wanted.columns.flatMap(({ header, validation }) => {
    const there = naming.column(wanted.name, header);
    if (table.columnOf(there) === null) return [`no column ${header} in ${wanted.name}`];
    return validation !== null && !table.validations.has(there) ? [`no rule for ${header} in ${wanted.name}`] : [];
  });
  const formats = table.conditionalFormats.length === wanted.conditionalFormats.length ? [] : [`formats of ${wanted.name}`];
  return [...columns, ...rows, ...formats];
}

interface Place {
  readonly table: MemoryTable;
  readonly naming: Naming;
  readonly index: number;
}

function cellShortfall(wanted: DesiredTable, { table, naming, index }: Place, row: DesiredRow, column: DesiredColumn, position: number): string[] {
  const cell = table.cell(index, naming.column(wanted.name, column.header));
  const told = `${wanted.name} ${row.key} ${column.header} holds ${JSON.stringify(cell)}`;
  if (column.formula !== null) return cell.formula === cellFormula(column.formula, wanted.name, naming) ? [] : [told];
  const value = row.values[position] ?? null;
  const isSame = cell.formula === null && (value === null || value === "" ? isBlank(cell) : cell.value === value);
  return column.owner === "plan" && !isSame ? [told] : [];
}
