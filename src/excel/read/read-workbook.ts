import type { Snapshot } from "../../core/workbook/snapshot";
import { askTolerantly } from "../requests/ask-tolerantly";
import { askAll, type Question } from "../requests/question";
import { type Block, blockQuestion, usedQuestion } from "./block";
import { firstBlock, leftBlocks } from "./left-blocks";
import { isProtectedOtherwise } from "./our-protection";
import type { OwnThings } from "./own-things";
import { askStructure, type Structure } from "./read-structure";
import { roundTrip } from "../requests/round-trip";
import { SheetGrid } from "./sheet-grid";
import { TableReading } from "./table-reading";

/** Cells of one sheet that are read beside its tables; larger sheets hold data that is not ours. */
const mostSheetCells = 2_000_000;

/**
 * Reads a workbook whole: what it consists of in one round trip, cells and
 * rules in the second, and only what is left of large sheets in more. Rules are
 * asked of tables that may be ours; those that Excel cannot tell are not known.
 */
export async function readWorkbook(context: Excel.RequestContext, ours: OwnThings): Promise<Snapshot> {
  const answer = askStructure(context, ours.properties);
  await roundTrip(context);
  const structure = answer();
  const tables = structure.tables.map((fact) => new TableReading(fact));
  const sheets = structure.sheets.map(({ name, protection }) => new SheetReading(name, isProtectedOtherwise(protection)));
  const own = tables.filter(({ fact }) => ours.mayHold(fact, structure.properties));
  await askTolerantly(context, [...sheets.flatMap((sheet) => sheet.firstQuestions()), ...tables.map((table) => table.placeQuestion())], own.flatMap((table) => table.ruleQuestions()));
  await askAll(context, sheets.flatMap((sheet) => sheet.leftQuestions(tables.filter(({ fact }) => fact.sheet === sheet.name).map(({ block }) => block))));
  return snapshotOf(structure, sheets, tables);
}

function snapshotOf({ dateSystem, names, properties }: Structure, sheets: readonly SheetReading[], tables: readonly TableReading[]): Snapshot {
  const grids = new Map(sheets.map(({ name, grid }) => [name, grid]));
  return {
    dateSystem,
    sheets: sheets.map(({ name, grid, isWhole, isSealed }) => ({ name, cells: isWhole ? grid.rows : null, ...(isSealed ? { isSealed } : {}) })),
    tables: tables.flatMap((table) => table.snapshot(grids.get(table.fact.sheet) ?? new SheetGrid())),
    names,
    properties,
  };
}

/** A sheet being read. */
class SheetReading {
  readonly name: string;
  readonly isSealed: boolean;
  readonly grid = new SheetGrid();
  /** Down to the last cell with something in it, from A1. */
  #used: Block = { row: 0, column: 0, rows: 0, columns: 0 };
  isWhole = true;

  constructor(name: string, isSealed: boolean) {
    this.name = name;
    this.isSealed = isSealed;
  }

  firstQuestions(): Question[] {
    const extent: Question = {
      cells: 0,
      ask: (context) => {
        const used = context.workbook.worksheets.getItem(this.name).getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        return () => {
          if (!used.isNullObject) this.#used = { row: 0, column: 0, rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
          return true;
        };
      },
      halves: () => [],
    };
    return [extent, usedQuestion(this.name, this.grid, firstBlock)];
  }

  /** What the first block did not show; of a sheet too large to be read whole, its tables. */
  leftQuestions(tables: readonly Block[]): Question[] {
    this.isWhole = this.#used.rows * this.#used.columns <= mostSheetCells;
    const wanted = this.isWhole ? [this.#used, ...tables.filter((table) => !contains(this.#used, table))] : tables;
    return wanted.flatMap(leftBlocks).map((block) => blockQuestion(this.name, this.grid, block));
  }
}

function contains(outer: Block, inner: Block): boolean {
  return inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}
