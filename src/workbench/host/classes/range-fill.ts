import type { Cells } from "../model/range-place";
import { reformat, uniform, without } from "../operations/formats";
import { hostClass } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { wireText, wireWord } from "../protocol/wire-value";
import { shownColor, wireColor } from "./colors";
import type { Session } from "./session";

const patterns = [
  "None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker", "SemiGray75",
  "LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8", "LinearGradient", "RectangularGradient",
] as const;

/** The fill of cells; a cell without one reads as white. */
export const rangeFill = hostClass<Cells, Excel.RangeFill, Session>("RangeFill", {
  scalars: {
    Color: {
      get: (cells) => uniform(cells, ({ fill }) => (fill === undefined ? "#FFFFFF" : shownColor(fill))),
      set: (cells, value, { book }) => {
        const text = wireText(value);
        const fill = text === "" ? null : wireColor(text);
        reformat(book, cells, (format) => (fill === null ? without(format, "fill", "hatch", "pattern") : { ...format, fill }));
      },
    },
    Pattern: {
      get: (cells) => uniform(cells, ({ pattern, hatch, fill }) => pattern ?? (hatch !== undefined ? "LightUp" : fill === undefined ? "None" : "Solid")),
      set: (cells, value, { book }) => {
        const pattern = wireWord(value, patterns);
        reformat(book, cells, (format) => {
          if (pattern === "None") return without(format, "fill", "hatch", "pattern");
          return pattern === "Solid" ? without(format, "hatch", "pattern") : { hatch: "000000", ...format, pattern };
        });
      },
    },
    PatternColor: {
      get: (cells) => uniform(cells, ({ hatch }) => (hatch === undefined ? "#000000" : shownColor(hatch))),
      set: (cells, value, { book }) => {
        const hatch = wireColor(wireText(value));
        reformat(book, cells, (format) => ({ ...format, hatch }));
      },
    },
  },
  methods: {
    Clear: (cells, _args, { book }) => {
      reformat(book, cells, (format) => without(format, "fill", "hatch", "pattern"));
      return answer(null);
    },
  },
});
