import type { HostFormat } from "../model/cell";
import type { Cells } from "../model/range-place";
import { reformat, uniform } from "../operations/formats";
import { hostClass, type Scalar } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import { wireBoolean, wireNumber, wireText, wireWord } from "../protocol/wire-value";
import { shownColor, wireColor } from "./colors";
import type { Session } from "./session";

/** The font of cells. */
export const rangeFont = hostClass<Cells, Excel.RangeFont, Session>("RangeFont", {
  scalars: {
    Name: {
      get: (cells, { book }) => uniform(cells, ({ fontName }) => fontName ?? book.defaultFont.name),
      set: (cells, value, { book }) => change(cells, { fontName: wireText(value) }, book),
    },
    Size: {
      get: (cells, { book }) => uniform(cells, ({ fontSize }) => fontSize ?? book.defaultFont.size),
      set: (cells, value, { book }) => {
        const fontSize = wireNumber(value);
        if (fontSize < 1 || fontSize > 409) throw invalidArgument();
        change(cells, { fontSize }, book);
      },
    },
    Color: {
      get: (cells) => uniform(cells, ({ fontColor }) => shownColor(fontColor ?? "000000")),
      set: (cells, value, { book }) => change(cells, { fontColor: wireColor(wireText(value)) }, book),
    },
    Bold: onOff("bold"),
    Italic: onOff("italic"),
    Strikethrough: onOff("strikethrough"),
    Underline: {
      get: (cells) => uniform(cells, ({ underline }) => (underline === true ? "Single" : "None")),
      set: (cells, value, { book }) => {
        const word = wireWord(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
        if (word !== "None" && word !== "Single") throw invalidArgument("Only single underlines are written.");
        change(cells, { underline: word === "Single" }, book);
      },
    },
  },
});

function onOff(name: "bold" | "italic" | "strikethrough"): Scalar<Cells, Session> {
  return {
    get: (cells) => uniform(cells, (format) => format[name] ?? false),
    set: (cells, value, { book }) => change(cells, { [name]: wireBoolean(value) }, book),
  };
}

function change(cells: Cells, part: Partial<HostFormat>, book: Session["book"]): void {
  reformat(book, cells, (format) => ({ ...format, ...part }));
}
