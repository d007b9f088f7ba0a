import type { HostFormat } from "../model/cell";
import { lastColumn, lastRow } from "../model/area";
import type { Cells } from "../model/range-place";
import { reformat, uniform, without } from "../operations/formats";
import { widthOfPoints, columnPoints, rowPoints } from "../operations/measures";
import { assertAllowed, assertUnprotected } from "../operations/protection";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireBoolean, wireInteger, wireNumber, wireWord } from "../protocol/wire-value";
import { autofitColumns, autofitRows } from "../operations/autofit";
import { rangeBorders } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import type { Session } from "./session";

const horizontalWords = ["General", "Left", "Center", "Right"] as const;
const verticalWords = ["Top", "Center", "Bottom"] as const;

/** The look of cells. What all of them share reads as a value, the rest as `null` (assumed: `mixedFormats`, `rowHeights`). */
export const rangeFormat = hostClass<Cells, Excel.RangeFormat, Session>("RangeFormat", {
  scalars: {
    HorizontalAlignment: {
      get: (cells) => uniform(cells, ({ horizontal }) => capitalised(horizontal ?? "general")),
      set: (cells, value, { book }) => {
        const word = wireWord(value, horizontalWords);
        reformat(book, cells, (format) => (word === "General" ? without(format, "horizontal") : { ...format, horizontal: lowerCased(word) }));
      },
    },
    VerticalAlignment: {
      get: (cells) => uniform(cells, ({ vertical }) => capitalised(vertical ?? "bottom")),
      set: (cells, value, { book }) => {
        const word = wireWord(value, verticalWords);
        const vertical = word === "Top" ? "top" : word === "Center" ? "center" : "bottom";
        reformat(book, cells, (format) => ({ ...format, vertical }));
      },
    },
    WrapText: {
      get: (cells) => uniform(cells, ({ wrap }) => wrap ?? false),
      set: (cells, value, { book }) => {
        const wrap = wireBoolean(value);
        reformat(book, cells, (format) => ({ ...format, wrap }));
      },
    },
    IndentLevel: {
      get: (cells) => uniform(cells, ({ indent }) => indent ?? 0),
      set: (cells, value, { book }) => {
        const indent = wireInteger(value);
        if (indent < 0 || indent > 250) throw invalidArgument();
        // An indented cell is aligned to the left unless it is aligned to the right already.
        reformat(book, cells, (format) => (indent === 0 ? without(format, "indent") : { horizontal: "left", ...format, indent }));
      },
    },
    ColumnWidth: {
      get: ({ sheet, areas }) => common(areas.flatMap(({ column, columns }) => Array.from({ length: Math.min(columns, 512) }, (_, offset) => columnPoints(sheet, column + offset)))),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, "formatColumns");
        const points = wireNumber(value);
        if (points < 0 || points > 1342) throw invalidArgument();
        for (const area of areas) {
          for (let column = area.column; column <= lastColumn(area); column += 1) {
            sheet.columns.set(column, { ...sheet.columnState(column), width: widthOfPoints(points), isHidden: points === 0 });
          }
        }
      },
    },
    RowHeight: {
      get: ({ sheet, areas }) => common(areas.flatMap(({ row, rows }) => Array.from({ length: Math.min(rows, 10_000) }, (_, offset) => rowPoints(sheet, row + offset)))),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, "formatRows");
        const height = wireNumber(value);
        // No row is higher than 409 points.
        if (height < 0 || height > 409.5) throw invalidArgument();
        for (const area of areas) {
          for (let row = area.row; row <= Math.min(lastRow(area), 100_000); row += 1) {
            sheet.rows.set(row, { ...sheet.rowState(row), height, isFixed: true, isHidden: height === 0 });
          }
        }
      },
    },
  },
  objects: {
    Fill: (cells, session) => rangeFill(cells, session),
    Font: (cells, session) => rangeFont(cells, session),
    Borders: (cells, session) => rangeBorders(cells, session),
    Protection: (cells, session) => formatProtection(cells, session),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      assertAllowed(sheet, "formatColumns");
      for (const area of areas) autofitColumns(sheet, area);
      return answer(null);
    },
    AutofitRows: ({ sheet, areas }) => {
      assertAllowed(sheet, "formatRows");
      for (const area of areas) autofitRows(sheet, area);
      return answer(null);
    },
  },
});

/** Whether a protected sheet locks the cells. */
const formatProtection = hostClass<Cells, Excel.FormatProtection, Session>("FormatProtection", {
  scalars: {
    Locked: {
      get: (cells) => uniform(cells, ({ locked }) => locked ?? true),
      set: (cells, value, { book }) => {
        const locked = wireBoolean(value);
        // Locking cannot be changed while the sheet is protected, whatever formatting is allowed.
        assertUnprotected(cells.sheet);
        reformat(book, cells, (format): HostFormat => ({ ...format, locked }));
      },
    },
    FormulaHidden: { get: () => false },
  },
});

function common(values: readonly number[]): number | null {
  const [first] = values;
  return first === undefined || values.some((value) => value !== first) ? null : first;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerCased(word: "Left" | "Center" | "Right"): "left" | "center" | "right" {
  return word === "Left" ? "left" : word === "Center" ? "center" : "right";
}
