import { grouped } from "../../core/shared/grouped";
import type { AddColumn, AddRow, SetCell, SetFormat, SetFormula, SetValidation } from "../../core/workbook/change";
import type { AppendRow, SetContent, Step } from "../../core/workbook/command";

/** A step within a table. */
export type TableStep = AddColumn | AddRow | SetCell | SetFormula | SetFormat | SetValidation | SetContent | AppendRow;

/** What the steps of one table need to know of it. */
export interface TableNeeds {
  readonly table: string;
  readonly sheet: string;
  readonly keyColumn: string;
  readonly steps: readonly TableStep[];
  /** Rows and columns that may be appended. */
  readonly rows: number;
  readonly columns: number;
  /** The cells that are to be written or told a row by: by header and position, with the steps that rest on them. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, readonly TableStep[]>>;
  /** Whether rows are told by their keys for any of it. */
  readonly needsKeys: boolean;
  /** Whether the first blank row is looked for, which takes all columns but those of these headers; `null` when it is not. */
  readonly blankBut: readonly string[] | null;
}

/** Whether a step is one within a table. */
export function isTableStep(step: Step): step is TableStep {
  return "keyColumn" in step;
}

/** The needs of all steps within tables, table by table. */
export function tableNeeds(steps: readonly Step[]): TableNeeds[] {
  return [...grouped(steps.filter(isTableStep), ({ table }) => table).values()].flatMap(needsOf);
}

function needsOf(steps: readonly [TableStep, ...TableStep[]]): TableNeeds[] {
  const [first] = steps;
  const cells = new Map<string, Map<number, TableStep[]>>();
  for (const step of steps) {
    for (const { header, index } of cellsOf(step)) {
      const column = cells.get(header) ?? new Map<number, TableStep[]>();
      cells.set(header, column.set(index, [...(column.get(index) ?? []), step]));
    }
  }
  const appended = steps.filter((step) => step.kind === "appendRow");
  const { table, sheet, keyColumn } = first;
  return [
    {
      table,
      sheet,
      keyColumn,
      steps,
      rows: steps.filter(({ kind }) => kind === "addRow" || kind === "appendRow").length,
      columns: steps.filter(({ kind }) => kind === "addColumn").length,
      cells,
      needsKeys: steps.some(({ kind }) => kind !== "setFormat" && kind !== "setValidation" && kind !== "appendRow"),
      blankBut: appended.length === 0 ? null : (appended[0]?.computed.filter((header) => appended.every(({ computed }) => computed.includes(header))) ?? []),
    },
  ];
}

function cellsOf(step: TableStep): { readonly header: string; readonly index: number }[] {
  if (step.kind === "setCell" || step.kind === "setFormula") return [{ header: step.column, index: step.row.index }];
  if (step.kind !== "setContent") return [];
  return [step.column, ...step.besides.keys()].map((header) => ({ header, index: step.row.index }));
}
