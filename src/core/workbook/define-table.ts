import type { CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { CellFormat } from "./cell-format";
import type { ConditionalFormat, DesiredColumn, DesiredRow, DesiredTable, Owner } from "./desired-state";
import { fittingHeight } from "./text-height";
import type { ValidationRule } from "./validation-rule";

interface ColumnLook<Row> {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  /** Added to the format that the column's owner gives it. */
  readonly format?: CellFormat;
  /** Where a row's cell looks different from the column's. */
  readonly rowFormat?: (row: Row) => CellFormat | undefined;
}

/** A column of a table, by who answers for its content. */
export type ColumnSpec<Row> = ColumnLook<Row> &
  (
    | { readonly owner: "plan"; readonly value: (row: Row) => CellValue; readonly natural?: true }
    | { readonly owner: "entry"; readonly initial?: (row: Row) => CellValue; readonly validation?: ValidationRule }
    | { readonly owner: "computed"; readonly formula: string; readonly value: (row: Row) => CellValue }
    | { readonly owner: "log" }
  );

/** A table of ours as a specification: what its columns show of a row, and how rows are told apart. */
export interface TableSpec<Row> {
  readonly name: string;
  readonly place: CellAddress;
  readonly keyHeader: string;
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly ColumnSpec<Row>[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly filter?: DesiredTable["filter"];
  readonly hasFilterButtons?: false;
  readonly blankRows?: number;
  /** Points below which no row goes, leaving room to type. */
  readonly leastHeight?: number;
}

/** The look each owner gives its cells. */
export type OwnerFormats = Readonly<Record<Owner, CellFormat>>;

/** A table of ours with its rows laid out. */
export function desiredTable<Row>(spec: TableSpec<Row>, rows: readonly Row[], formats: OwnerFormats): DesiredTable {
  return {
    name: spec.name,
    place: spec.place,
    keyHeader: spec.keyHeader,
    columns: spec.columns.map((column) => desiredColumn(column, formats)),
    rows: rows.map((row) => desiredRow(spec, row)),
    blankRows: spec.blankRows ?? (rows.length === 0 ? 1 : 0),
    conditionalFormats: spec.conditionalFormats ?? [],
    hasFilterButtons: spec.hasFilterButtons ?? true,
    filter: spec.filter ?? null,
  };
}

function desiredColumn<Row>(column: ColumnSpec<Row>, formats: OwnerFormats): DesiredColumn {
  return {
    header: column.header,
    owner: column.owner,
    width: column.width,
    format: { ...formats[column.owner], ...column.format },
    formula: column.owner === "computed" ? column.formula : null,
    validation: column.owner === "entry" ? (column.validation ?? null) : null,
    isNatural: column.owner === "plan" && column.natural === true,
  };
}

function desiredRow<Row>(spec: TableSpec<Row>, row: Row): DesiredRow {
  const values = spec.columns.map((column) => columnValue(column, row));
  const formats = new Map<number, CellFormat>();
  for (const [position, column] of spec.columns.entries()) {
    const format = column.rowFormat?.(row);
    if (format !== undefined) formats.set(position, format);
  }
  const texts = spec.columns.map((column, position) => ({ text: String(values[position] ?? ""), width: column.width }));
  const height = Math.max(spec.leastHeight ?? 0, fittingHeight(texts));
  return { key: spec.rowKey(row), values, earlier: new Map(), formats, height };
}

function columnValue<Row>(column: ColumnSpec<Row>, row: Row): CellValue {
  switch (column.owner) {
    case "plan":
    case "computed":
      return column.value(row);
    case "entry":
      return column.initial?.(row) ?? null;
    case "log":
      return null;
  }
}
