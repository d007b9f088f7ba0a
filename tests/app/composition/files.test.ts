import { describe, expect, test } from "@jest/globals";
import { surveysTable } from "../../../src/core/contract/tables";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { summaryWishesText } from "../../../src/app/summary-wishes";
import { fileOf, filledWorkbook } from "../../support/filled-workbook";
import { readingHere, readingInWorker } from "../../support/reading/readings";

const rows = [{ table: surveysTable.name, key: "R4-認知度", cells: { [surveysTable.actual]: 0.788 } }];
const filled = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows }).then(({ state }) => fileOf(state));
const wishes = summaryWishesText({ year: "R3", departments: null, showsInterim: true });

describe("what a worker answers about a file", () => {
  test.each([
    ["attainment", ""],
    ["summary", wishes],
  ] as const)("is the answer of the same reading without one: %s", async (asked, given) => {
    const answer = await readingInWorker(await filled, asked, given);
    expect(answer).toEqual(await readingHere(await filled, asked, given));
    expect(answer.ok).toBe(true);
  });

  test("is the same refusal of a file that is none", async () => {
    for (const text of ["", "PK\u0003\u0004", "人事課"]) {
      const bytes = new TextEncoder().encode(text);
      const answer = await readingInWorker(bytes, "check");
      expect(answer).toEqual(await readingHere(bytes, "check"));
      expect(answer.ok).toBe(false);
    }
  });
});
