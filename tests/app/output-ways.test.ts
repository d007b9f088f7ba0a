import { describe, expect, test } from "@jest/globals";
import { outputWays } from "../../src/app/output-ways";

describe("the ways out of the pane", () => {
  const platforms = ["PC", "OfficeOnline", "Mac", "iOS", "Universal", null];

  test.each(platforms)("begin with the sheet, and a text to copy is among them (%s)", (platform) => {
    for (const opensWorkbooks of [true, false]) {
      const ways = outputWays({ platform, opensWorkbooks });
      expect(ways[0]).toBe("sheet");
      expect(ways).toContain("copyHtml");
      expect(ways.some((way) => way === "downloadCsv" || way === "copyCsv")).toBe(true);
    }
  });

  test.each(["Mac", "iOS", "Universal", null])("offer no download on %s, where a link in the pane does nothing", (platform) => {
    for (const opensWorkbooks of [true, false]) expect(outputWays({ platform, opensWorkbooks }).filter((way) => way.startsWith("download"))).toEqual([]);
  });

  test("open a new workbook where Excel can, and else download it", () => {
    expect(outputWays({ platform: "PC", opensWorkbooks: true })).toEqual(["sheet", "openWorkbook", "copyHtml", "downloadHtml", "downloadCsv"]);
    expect(outputWays({ platform: "OfficeOnline", opensWorkbooks: false })).toEqual(["sheet", "downloadWorkbook", "copyHtml", "downloadHtml", "downloadCsv"]);
    expect(outputWays({ platform: "Mac", opensWorkbooks: true })).toEqual(["sheet", "openWorkbook", "copyHtml", "copyCsv"]);
  });
});
