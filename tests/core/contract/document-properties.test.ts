import { expect, test } from "@jest/globals";
import { documentProperties, schemaVersion } from "../../../src/core/contract/document-properties";

test("a workbook of ours says which schema and plan it is of", () => {
  expect(schemaVersion).toBe(1);
  expect(Object.values(documentProperties)).toEqual(["plan.schema", "plan.id", "plan.revision", "plan.fingerprint", "plan.report"]);
});
