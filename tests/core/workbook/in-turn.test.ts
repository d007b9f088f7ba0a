import { describe, expect, test } from "@jest/globals";
import type { AppendRow, SetField, Step } from "../../../src/core/workbook/command";
import { inTurn } from "../../../src/core/workbook/in-turn";

const field: SetField = { kind: "setField", sheet: "表紙", at: { row: 0, column: 0 }, before: null, after: "新" };
const row: AppendRow = { kind: "appendRow", table: "Log", contract: "Log", sheet: "記録", keyColumn: "日時", headers: ["日時"], cells: new Map(), computed: [] };
const telling: AppendRow = { ...row, tellsOf: field };

/** What is done of the steps where these are refused, in order, and what is answered for each. */
function carriedOut(steps: readonly Step[], refused: readonly Step[]): readonly [done: Step[], found: (string | null | undefined)[]] {
  const tried: Step[] = [];
  const found = inTurn(steps, (step) => {
    tried.push(step);
    return refused.includes(step) ? "something else" : null;
  });
  return [tried, steps.map((step) => found.get(step))];
}

describe("steps that are carried out in turn", () => {
  test("are tried in their order, those that tell of another one after all others", () => {
    expect(carriedOut([telling, field, row], [])).toEqual([[field, row, telling], [null, null, null]]);
  });

  test("leave out what tells of a step that was not carried out", () => {
    expect(carriedOut([telling, row, field], [field])).toEqual([[row, field], ["nothing to tell of", null, "something else"]]);
  });

  test("try what tells of a step that is not among them: nobody knows what became of that one", () => {
    expect(carriedOut([telling, row], [row])).toEqual([[row, telling], [null, "something else"]]);
  });
});
