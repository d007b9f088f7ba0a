import { expect, test } from "@jest/globals";
import { printedCell } from "../../../src/core/outputs/printed-cell";
import type { SummaryCell } from "../../../src/core/summary/document/summary-document";

test.each<[SummaryCell, string]>([
  [{ kind: "share", tenths: 575 }, "57.5%"],
  [{ kind: "share", tenths: -59 }, "▲5.9%"],
  [{ kind: "share", tenths: 0 }, "0.0%"],
  [{ kind: "points", tenths: -25 }, "▲2.5"],
  [{ kind: "points", tenths: 12 }, "+1.2"],
  [{ kind: "points", tenths: 0 }, "0.0"],
  [{ kind: "count", value: 0, unit: "件" }, "0件"],
  [{ kind: "count", value: 1_234_567, unit: "人" }, "1,234,567人"],
  [{ kind: "day", day: "2022-06-03" }, "2022/6/3"],
  [{ kind: "none", state: "集計中" }, "集計中"],
  [{ kind: "none", state: null }, "―"],
  [{ kind: "text", text: "本文" }, "本文"],
])("%j is printed as %s", (cell, printed) => expect(printedCell(cell)).toBe(printed));
