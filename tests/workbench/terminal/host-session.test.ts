import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hostSession, type HostSession } from "../../../src/workbench/terminal/host-session";
import { withTemporaryFolder } from "../../support/office/temporary-folder";

const run = (...words: readonly string[]): Promise<HostSession> => hostSession(words, "2022-06-01 09:00:00");

describe("the command host", () => {
  test("prints how it is used when asked, which is no error; words it does not know are one", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, output: expect.stringContaining("host make|update"), errors: "" });
    expect(await run("mend")).toMatchObject({ code: 2, output: "", errors: expect.stringContaining("host make|update") });
  });

  test("says in a sentence why a file cannot be worked with", async () => {
    await withTemporaryFolder(async (folder) => {
      const text = join(folder, "text.xlsx");
      await writeFile(text, "a text, no workbook");
      expect((await run("update", text, "--dry-run")).errors).toBe(`${text} is no Excel workbook.\nNothing was saved.\n`);
      const nowhere = join(folder, "nowhere.xlsx");
      expect((await run("update", nowhere, "--dry-run")).errors).toBe(`${nowhere} is not there, or cannot be opened.\nNothing was saved.\n`);
    });
  });
});
