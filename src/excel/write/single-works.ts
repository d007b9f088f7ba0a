import type { FillCell, SetName, SetProperty } from "../../core/workbook/change";
import type { SetContent, SetField } from "../../core/workbook/command";
import type { CellAddress } from "../../core/workbook/address";
import type { Naming } from "../../core/workbook/naming";
import { cellInput, contentInput } from "./cell-input";
import { columnCells } from "./growth-works";
import { cellFormulaWorks } from "./sheet-works";
import { type Work, work } from "./work";

/** Fills a cell of ours that somebody emptied. */
export function fillCellWorks(change: FillCell, naming: Naming): Work[] {
  const { at, formula, sheet, value } = change;
  if (formula !== null) return cellFormulaWorks("fields", change, { at, formula }, sheet, naming);
  const input = cellInput(value);
  return [work("places", [change], { calls: 3, payload: input }, (context) => (cellOf(context, sheet, at).values = [[input]]))];
}

/** Writes a field outside tables on a person's command. */
export function fieldWork(step: SetField): Work {
  const input = cellInput(step.after);
  return work("places", [step], { calls: 3, payload: input }, (context) => (cellOf(context, step.sheet, step.at).values = [[input]]));
}

/** Writes a cell of a table on a person's command. */
export function contentWork(step: SetContent): Work {
  const input = contentInput(step.after);
  return work(step.after.formula === null ? "cells" : "formulas", [step], { calls: 6, payload: input }, (context) => (columnCells(context, step.table, step.column, step.row.index, 1).values = [[input]]));
}

/** Makes a workbook name, or lets the one that is there refer to the cells wanted. */
export function nameWork(change: SetName): Work {
  const { name, before, after } = change;
  return work("names", [change], { calls: 3, payload: after }, (context) => setReference(context, name, before !== null, after));
}

/** Lets a name that is there refer to other cells, or adds it. */
export function setReference(context: Excel.RequestContext, name: string, isThere: boolean, reference: string): void {
  const { names } = context.workbook;
  if (isThere) names.getItem(name).formula = `=${reference}`;
  else names.add(name, `=${reference}`);
}

/** Sets a custom document property. */
export function propertyWork(change: SetProperty): Work {
  const { property, after } = change;
  return work("properties", [change], { calls: 3, payload: after }, (context) => context.workbook.properties.custom.add(property, after));
}

function cellOf(context: Excel.RequestContext, sheet: string, { row, column }: CellAddress): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
