import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { outputFile } from "../../src/app/output-file";
import type { SummaryDocument } from "../../src/core/summary/document/summary-document";

const document: SummaryDocument = { title: "計画　令和4年度の達成状況", subtitle: "", year: 2022, sections: [] };
const making = { writer: { write: () => Promise.resolve(new Uint8Array()) }, today: "2023-04-01" };
const name = async (scope: readonly string[] | null): Promise<string> => (await outputFile({ document, scope }, "csv", making)).name;

describe("the name of an output file", () => {
  test.each<[readonly string[] | null, string]>([
    [null, "達成状況_令和4年度.csv"],
    [["総務局人事課"], "達成状況_令和4年度_総務局人事課.csv"],
    [["総務局人事課", "教育局市民図書館", "総務局労務課"], "達成状況_令和4年度_総務局人事課ほか2部署.csv"],
    [["A/B:課*?\"<>|\\\n"], "達成状況_令和4年度_AB課.csv"],
    [["///"], "達成状況_令和4年度_部署.csv"],
  ])("tells of whom it is: %j", async (scope, wanted) => {
    expect(await name(scope)).toBe(wanted);
  });

  test("is one that every file system takes, whatever a department is called", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 300 }), { minLength: 1, maxLength: 3 }), async (scope) => {
        const given = await name(scope);
        expect(given).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(new TextEncoder().encode(given).length).toBeLessThan(255);
      }),
    );
  });
});
