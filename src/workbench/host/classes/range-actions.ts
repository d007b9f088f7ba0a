import type { RangePlace } from "../model/range-place";
import { clearCells, type Cleared } from "../operations/clear-cells";
import { copyCells } from "../operations/copy-cells";
import { mergeCells, unmergeCells } from "../operations/merge-cells";
import { activateSheet } from "../operations/sheets";
import { deleteCells, insertCells } from "../operations/shift-cells";
import { isInFilteredTable } from "../operations/under-filter";
import type { CallArguments } from "../protocol/call-arguments";
import { answer, type Outcome } from "../protocol/host-object";
import { placeArgument } from "./address-argument";
import type { Session } from "./session";

type Method = (range: RangePlace, args: CallArguments, session: Session) => Outcome;

const parts: readonly Cleared[] = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** What can be done to a range's cells as a whole. */
export const rangeActions = {
  Clear: ({ sheet, area }, args, { book }) => {
    clearCells(book, sheet, area, args.wordOr(0, parts, "All"));
    return answer(null);
  },
  Insert: ({ sheet, area }, args, { book, make }) => {
    const inserted = { ...area };
    insertCells(book, sheet, inserted, args.wordOr(0, ["Down", "Right"], "Down") === "Down" ? "down" : "right");
    return make.range(sheet, inserted);
  },
  Delete: ({ sheet, area }, args, { book, settings }) => {
    const pull = args.wordOr(0, ["Up", "Left"], "Up") === "Up" ? "up" : "left";
    if (pull === "up" && settings.underFilter === "misplaced" && isInFilteredTable(sheet, area)) return answer(null);
    deleteCells(book, sheet, area, pull);
    return answer(null);
  },
  Select: ({ sheet, area }, _args, { book }) => {
    activateSheet(book, sheet);
    book.selection = { sheet, area };
    book.announce({ kind: "selectionChanged", sheet, area });
    return answer(null);
  },
  Merge: ({ sheet, area }, args) => {
    mergeCells(sheet, area, args.booleanOr(0, false));
    return answer(null);
  },
  Unmerge: ({ sheet, area }) => {
    unmergeCells(sheet, area);
    return answer(null);
  },
  CopyFrom: ({ sheet, area }, args, { book }) => {
    const source = placeArgument(args, 0, sheet, book);
    copyCells(book, source.sheet, source.area, sheet, area, args.wordOr(1, ["All", "Formulas", "Values", "Formats"], "All"));
    return answer(null);
  },
  Calculate: (_range, _args, session) => {
    session.calculate();
    return answer(null);
  },
} satisfies { readonly [name: string]: Method };
