import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { difference } from "../../src/core/workbook/diff";
import type { CellValue } from "../../src/core/workbook/cell";
import { english, session } from "../support/memory-terminal";
import { readFileSnapshot } from "../support/office/read-file";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import { elements, workbookParts } from "../support/workbook-parts";
import { sharedStrings, sheetPart } from "../support/written-plan";

/** The 対象年度 and 基準日 of the workbook a command line makes. */
async function coverOf(words: readonly string[], today?: string): Promise<CellValue[]> {
  return withTemporaryFolder(async (folder) => {
    const out = join(folder, "計画.xlsx");
    const { code } = await session(["generate", "--out", out, ...words], today === undefined ? {} : { today });
    expect(code).toBe(0);
    const parts = workbookParts(new Uint8Array(await readFile(out)));
    const values = new Map(elements(sheetPart(parts, "表紙").xml, "c").map(({ attributes, inside }) => [attributes.get("r"), Number(elements(inside, "v")[0]?.inside)]));
    return [sharedStrings(parts)[values.get("C5") ?? -1] ?? null, values.get("C6") ?? null];
  });
}

describe("generate", () => {
  test("makes the whole workbook of the plan, and says so once it is there", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画 第1期.xlsx");
      expect(await session(["generate", "--out", out])).toEqual({ code: 0, output: "", errors: `「${out}」を作成しました。\n` });
      expect(await readdir(folder)).toEqual(["計画 第1期.xlsx"]);
      const bytes = new Uint8Array(await readFile(out));
      const desired = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
      expect(difference(desired, await readFileSnapshot(bytes)).changes).toEqual([]);
      const again = join(folder, "another.XLSX");
      expect((await session(["generate", `--out=${again}`], english)).errors).toBe(`Made "${again}".\n`);
      expect(bytes).toEqual(new Uint8Array(await readFile(again)));
    });
  });

  test("takes the fiscal year of today, which changes on 1 April, and 基準日 from today", async () => {
    expect(await coverOf([], "2022-03-31")).toEqual(["令和3年度", serialOfDate("2022-03-31")]);
    expect(await coverOf(["--today", "2022-04-01"], "2029-01-01")).toEqual(["令和4年度", serialOfDate("2022-04-01")]);
  });

  test("keeps the year inside the plan", async () => {
    expect((await coverOf([], "2019-12-31"))[0]).toBe("令和3年度");
    expect((await coverOf([], "2031-01-01"))[0]).toBe("令和5年度");
  });

  test("takes the year it is told, however that is written", async () => {
    expect((await coverOf(["--year", "R5"]))[0]).toBe("令和5年度");
    expect((await coverOf(["--year=令和３年度"]))[0]).toBe("令和3年度");
  });

  test("puts the new file in the place of an old one, under a name as long as the system takes", async () => {
    await withTemporaryFolder(async (folder) => {
      const name = `${"あ".repeat(83)}.xlsx`;
      const out = join(folder, name);
      await writeFile(out, "前からある");
      expect((await session(["generate", "--out", out, "--overwrite"])).code).toBe(0);
      expect((await readFile(out)).subarray(0, 2).toString("latin1")).toBe("PK");
      expect(await readdir(folder)).toEqual([name]);
    });
  });
});
