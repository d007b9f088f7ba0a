import { describe, expect, test } from "@jest/globals";
import { wantedBy } from "../../../src/workbench/frame/page/wanted";

describe("the address of the workbench", () => {
  test("asks for Excel on the web in Japanese, with the sets our product relies on, when it says nothing", () => {
    expect(wantedBy("")).toEqual({ locale: "ja-JP", excelApi: "1.14", platform: "OfficeOnline", theme: "colorful", width: 350, sample: null, page: null });
  });

  test("asks for another Excel", () => {
    expect(wantedBy("?locale=en-US&excelApi=1.17&platform=PC&theme=black&width=600&sample=midyear&page=update")).toEqual({ locale: "en-US", excelApi: "1.17", platform: "PC", theme: "black", width: 600, sample: "midyear", page: "update" });
  });

  test("means Excel on Windows when it names a theme, because only that one tells an add-in of it", () => {
    expect(wantedBy("?theme=darkGray").platform).toBe("PC");
    expect(wantedBy("?theme=darkGray&platform=OfficeOnline").platform).toBe("OfficeOnline");
  });

  test("is not followed where it asks for what there is not", () => {
    expect(wantedBy("?platform=Amiga&theme=pink&width=wide&sample=summer")).toEqual(wantedBy(""));
  });
});
