import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { defaultLimits } from "../../../src/file/guard/guard-limits";
import { neededPackage } from "../../../src/file/guard/needed-package";
import { zipDirectory } from "../../../src/file/guard/zip-directory";
import { registerWorkbook } from "../../support/register-workbook";

describe("the package of needed entries", () => {
  test("holds just these, byte for byte", async () => {
    const bytes = await registerWorkbook();
    const directory = zipDirectory(bytes, defaultLimits);
    if (!directory.ok) throw new Error(directory.error.code);
    const kept = directory.value.filter((_, index) => index % 2 === 0);
    const original = unzipSync(bytes);
    expect(unzipSync(neededPackage(bytes, kept))).toEqual(
      Object.fromEntries(kept.map(({ name }) => [name, original[name]])),
    );
  });
});
