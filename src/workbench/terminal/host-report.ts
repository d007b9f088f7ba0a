import type { Change, Impact } from "../../core/workbook/change";
import type { Command } from "../../core/workbook/command";
import { impact } from "../../core/workbook/change";
import type { CellValue } from "../../core/workbook/cell";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";

/** One change as the command tells it. */
export interface ToldChange {
  readonly kind: Change["kind"];
  readonly sheet: string | null;
  readonly table: string | null;
  readonly rowKey: string | null;
  readonly column: string | null;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly impact: Impact;
}

/** A line of a log, an entry or a field that could not be written, as the command tells it. */
export interface ToldCommand {
  readonly kind: Command["kind"];
  readonly sheet: string;
  /** What was found instead of what was expected. */
  readonly found: string;
}

/** What the command `host` tells of a run. */
export interface HostReport {
  /** Commands that were left: 更新記録 locked with a password, for one. */
  readonly leftCommands: readonly ToldCommand[];
  /** How many steps nobody can say of whether they were written. */
  readonly unknown: number;
  /** What was written or had moved; with `--dry-run` all that an update would do. */
  readonly changes: readonly ToldChange[];
  /** Plan cells that somebody typed over and nobody agreed to put back: left as they are. */
  readonly overwritesLeft: readonly ToldChange[];
  /** Entry cells filled in, before and after; equal, or an entry was lost. */
  readonly entries: { readonly before: number; readonly after: number | null };
  readonly syncs: number;
  /** Of all requests. */
  readonly bytes: number;
}

/** The changes people can see; names, notes and document properties are told by the add-in's own log, not here. */
export function toldChanges(changes: readonly Change[], naming: Naming, conflicts: ReadonlySet<Change> = new Set()): ToldChange[] {
  return changes.flatMap((change): ToldChange[] => {
    const told = (rest: Partial<ToldChange>): ToldChange[] => [
      { kind: change.kind, sheet: null, table: null, rowKey: null, column: null, before: null, after: null, impact: conflicts.has(change) ? "conflict" : impact(change), ...rest },
    ];
    switch (change.kind) {
      case "addSheet":
        return told({ sheet: change.as });
      case "finishSheet":
        // To those who look at it, a sheet that is finished is one that is made.
        return told({ kind: "addSheet", sheet: change.sheet });
      case "addTable":
        return told({ sheet: change.sheet, table: change.as });
      case "addColumn":
        return told({ sheet: change.sheet, table: change.table, column: change.column.header });
      case "addRow":
        return told({ sheet: change.sheet, table: change.table, rowKey: change.row.key });
      case "setCell":
        return told({ sheet: change.sheet, table: change.table, rowKey: change.rowKey, column: change.column, before: change.beforeFormula === null ? change.before : `=${change.beforeFormula}`, after: change.after });
      case "setFormula":
        return told({ sheet: change.sheet, table: change.table, rowKey: change.rowKey, column: change.column, before: change.before.formula === null ? change.before.value : `=${change.before.formula}`, after: `=${cellFormula(change.after, change.contract, naming)}` });
      case "setFormat":
        return told({ sheet: change.sheet, table: change.table });
      case "setValidation":
        return told({ sheet: change.sheet, table: change.table, column: change.column.header });
      case "fillCell":
      case "setName":
      case "setProperty":
        return [];
    }
  });
}
