import fc from "fast-check";
import type { FileFormat, FileSide } from "../../../src/file/book/file-cell";

const color = fc.constantFrom("FF0000", "1F5673", "00AA01", "FFFFFF", "000000");
const side = fc.record<FileSide>({ style: fc.constantFrom("thin", "medium", "double", "hair", "dashDot"), color: fc.option(color) });

/** What a font, a fill and a border may be in a format that says nothing twice. */
const shared = {
  fontColor: color,
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constant(true),
  strikethrough: fc.constant(true),
  numberFormat: fc.constantFrom("0%", "yyyy/m/d", '0.0"点"', '[<1]"<&>";0', "@"),
};

/** At most one kind of fill, and one of border. */
const surface = fc.oneof(fc.record({ fill: color }), fc.record({ hatch: color }), fc.constant({}));
const frame = fc.oneof(
  fc.record({ border: color }),
  fc.record({ sides: fc.record({ top: side, bottom: side }, { requiredKeys: ["top"] }) }),
  fc.constant({}),
);

/** Any format of a cell; its font is never the default one of random books. */
export const randomFormat: fc.Arbitrary<FileFormat> = fc
  .tuple(
    fc.record(
      {
        ...shared,
        fontName: fc.constantFrom("游明朝", "Arial"),
        fontSize: fc.constantFrom(8, 9.5, 14),
        horizontal: fc.constantFrom("left", "center", "right"),
        vertical: fc.constantFrom("top", "center"),
        wrap: fc.constant(true),
        indent: fc.integer({ min: 1, max: 5 }),
        locked: fc.constant(false),
      },
      { requiredKeys: [] },
    ),
    surface,
    frame,
  )
  .map((parts) => Object.assign({}, ...parts));

/** Any format that a conditional format can give. */
export const randomRuleFormat: fc.Arbitrary<FileFormat> = fc
  .tuple(fc.record(shared, { requiredKeys: [] }), surface, frame)
  .map((parts) => Object.assign({}, ...parts));
