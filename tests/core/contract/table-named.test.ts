import { describe, expect, test } from "@jest/globals";
import { tableNamed } from "../../../src/core/contract/table-named";
import { contractTables } from "../../support/contract-columns";

describe("how people know a table", () => {
  test.each(contractTables)("$name stands on $sheet, with its id first", ({ name, sheet, columns }) => {
    expect(tableNamed(name)).toEqual({ title: sheet, key: columns[0]?.header });
  });

  test("is its own name where the contract has none", () => expect(tableNamed("Extra")).toEqual({ title: "Extra", key: "" }));
});
