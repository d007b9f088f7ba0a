import type { Book, Name } from "../model/book";
import { keptFormula } from "../model/formula-spelling";
import type { Sheet } from "../model/sheet";
import { parsedAddress } from "../model/address";
import { invalidArgument } from "../protocol/host-error";

/**
 * Whether a text may be the name of a table or of cells: a letter or `_` first,
 * no spaces, at most 255 characters, and nothing that reads as a cell, such as
 * `Q1` or `R1C1` (support.microsoft.com, "Names in formulas"; office-js #551).
 */
export function isAllowedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) return false;
  return parsedAddress(name) === null && !/^(?:r[0-9]*)?(?:c[0-9]*)?$/iu.test(name);
}

/** Whether a table or a name of the workbook is already called so; both draw from one pool. */
export function isTakenName(book: Book, name: string, scope: Sheet | null, except: object | null = null): boolean {
  const wanted = name.toLowerCase();
  if (book.tables.some((table) => table !== except && table.name.toLowerCase() === wanted)) return true;
  return book.names.some((other) => other !== except && other.scope === scope && other.name.toLowerCase() === wanted);
}

/** Adds a name. Excel refuses a taken or impossible one without saying why (office-js #551) (assumed: `names`). */
export function addName(book: Book, scope: Sheet | null, name: string, formula: string, comment: string): Name {
  if (!isAllowedName(name) || isTakenName(book, name, scope)) throw invalidArgument();
  const added: Name = { name, scope, formula: keptFormula(formula.replace(/^=/u, ""), null), isVisible: true, comment };
  book.names.push(added);
  return added;
}

/** The name of that spelling on a sheet or in the workbook. */
export function nameCalled(book: Book, scope: Sheet | null, name: string): Name | undefined {
  return book.names.find((candidate) => candidate.scope === scope && candidate.name.toLowerCase() === name.toLowerCase());
}
