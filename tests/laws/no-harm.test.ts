import { describe, test } from "@jest/globals";
import fc from "fast-check";
import { anyEdit, histories, played } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { type Harm, harm } from "../support/workbooks/harm";

/** Plays random histories and collects what updates did to one kind of thing. */
async function neverHarms(...to: readonly Harm["to"][]): Promise<void> {
  const history = histories(anyEdit);
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const done: Harm[] = [];
      await played(steps, (update, scene) => done.push(...harm(update, scene)));
      const told = done.filter((one) => to.includes(one.to)).map((one) => one.told);
      if (told.length > 0) throw new Error(told.join("\n"));
    }),
    lawRuns(),
  );
}

describe("no update, with or without consent,", () => {
  test("changes, fills or empties an entry cell", () => neverHarms("entries"));

  test("rewrites the id of a row that is there", () => neverHarms("ids"));

  test("deletes or reorders a row", () => neverHarms("rows"));

  test("changes anything of the person's own, or lets a note vanish", () => neverHarms("own"));
});
