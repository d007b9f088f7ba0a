import { describe, expect, test } from "@jest/globals";
import { readGuarded } from "../../../src/file/guard/read-guarded";
import { ordinaryFiles } from "../../support/ordinary-files";
import { registerRows, registerWorkbook } from "../../support/register-workbook";

describe("an ordinary file", () => {
  test.each(ordinaryFiles.map((file) => [file.name, file] as const))("is read: %s", async (_, file) => {
    const read = await readGuarded(await file.bytes());
    expect(read.ok ? "read" : read.error).toBe("read");
  });

  test("is read whole: cells, formats, tables, rules, names, properties", async () => {
    const read = await readGuarded(await registerWorkbook());
    if (!read.ok) throw new Error(read.error.code);
    const [sheet, empty] = read.value.sheets;
    expect(sheet?.rows).toEqual(registerRows(300));
    expect(sheet?.cells?.get("1,2")?.style?.numFmt).toBe("0.0%");
    expect(sheet?.tables?.map(({ name, range }) => [name, range])).toEqual([["Progress", "A1:C301"]]);
    expect(sheet?.dataValidations?.map(({ range }) => range)).toEqual(["B1:B1048576", "A1:XFD1048576"]);
    expect(sheet?.pageSetup?.printTitlesRow).toBe("1:1");
    expect(empty?.name).toBe("空のシート");
    expect(read.value.namedRanges?.map(({ name }) => name)).toEqual(["全体", "全行"]);
    expect(read.value.properties?.custom).toEqual({ "plan.schema": "1" });
  });

  test("loses only its sheets without cells", async () => {
    const file = ordinaryFiles.find(({ name }) => name === "sheet that is a chart");
    const read = await readGuarded((await file?.bytes()) ?? new Uint8Array(0));
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["表"]);
  });
});
