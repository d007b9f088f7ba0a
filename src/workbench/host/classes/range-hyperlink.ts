import type { RangePlace } from "../model/range-place";
import { assertAllowed, assertEditable } from "../operations/protection";
import type { Scalar } from "../protocol/host-class";
import { ownProperty, wireRecord, wireText, type WireValue } from "../protocol/wire-value";
import type { Session } from "./session";

/** The link of a range's first cell: `address` outward, `documentReference` into the book, and the text shown. */
export const hyperlink: Scalar<RangePlace, Session> = {
  isOnlyByName: true,
  get: ({ sheet, area }) => {
    const { link, value } = sheet.cells.at(area.row, area.column);
    if (link === null) return null;
    const text = value === null ? "" : String(value);
    return {
      ...(link.target === null ? {} : { address: link.target }),
      ...(link.location === null ? {} : { documentReference: link.location }),
      ...(link.tip === null ? {} : { screenTip: link.tip }),
      textToDisplay: text,
    };
  },
  set: ({ sheet, area }, value) => {
    assertAllowed(sheet, "insertHyperlinks");
    assertEditable(sheet, area);
    const record = value === null ? null : wireRecord(value);
    const part = (name: string): string | null => {
      const found: WireValue | undefined = record === null ? undefined : ownProperty(record, name);
      return found === undefined || found === null ? null : wireText(found);
    };
    const link = record === null ? null : { target: part("address"), location: part("documentReference"), tip: part("screenTip") };
    const shown = part("textToDisplay");
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = sheet.cells.at(row, column);
        // Excel gives a linked cell the look of a link (blue, underlined).
        const format = link === null ? cell.format : { ...cell.format, fontColor: "0563C1", underline: true };
        sheet.cells.set(row, column, { ...cell, link, format, look: link === null ? cell.look : null, value: shown === null || cell.formula !== null ? cell.value : shown });
      }
    }
  },
};
