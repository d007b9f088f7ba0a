import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { fileOf } from "../../support/filled-workbook";
import { officeVersions, ooxmlErrors } from "../../support/office/ooxml-validator";

describe("Microsoft's validator finds nothing to repair", () => {
  test("in the workbook of the shipped plan, from Office 2016 to Microsoft 365", async () => {
    expect(officeVersions).toEqual(["Office2016", "Office2019", "Office2021", "Microsoft365"]);
    expect(await ooxmlErrors(await fileOf(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" })))).toEqual([]);
  }, 60_000);
});
