import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { anyEdit, histories, played } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { type Harm, harm } from "../support/workbooks/harm";

/** The first history in which an update did harm, as short as it can be told; the same for every test here. */
const report = fc.check(
  fc.asyncProperty(histories(anyEdit), async (history) => {
    const done: Harm[] = [];
    await played(history, (update, scene) => done.push(...harm(update, scene)));
    if (done.length > 0) throw new Error(done.map(({ to, told }) => `${to}: ${told}`).join("\n"));
  }),
  lawRuns(),
);

async function neverHarms(to: Harm["to"]): Promise<void> {
  const details = await report;
  const told = details.failed ? (fc.defaultReportMessage(details) ?? "") + String(details.errorInstance) : "";
  expect(told.includes(`${to}: `) ? told : "").toBe("");
}

describe("no update, with or without consent,", () => {
  test("changes, fills or empties an entry cell", () => neverHarms("entries"));

  test("rewrites the id of a row that is there", () => neverHarms("ids"));

  test("deletes or reorders a row", () => neverHarms("rows"));

  test("changes anything of the person's own, or lets a note vanish", () => neverHarms("own"));

  test("was left untried", async () => expect((await report).numRuns).toBe(lawRuns().numRuns));
});
