import { describe, expect, test } from "@jest/globals";
import type { Workbook } from "hucre/xlsx";
import { runWithDeadline } from "../../../src/file/worker/run-with-deadline";
import { hostileFiles } from "../../support/hostile-files";
import { registerRows, registerWorkbook } from "../../support/register-workbook";

const reading = new URL("../../support/jobs/read-guarded.job.ts", import.meta.url);

function job(name: string): URL {
  return new URL(`../../support/jobs/${name}`, import.meta.url);
}

describe("a file read in a worker", () => {
  test("comes back as it was read", async () => {
    const read = await runWithDeadline<Workbook>({ module: reading, bytes: await registerWorkbook() });
    expect(read.ok && read.value.sheets[0]?.rows).toEqual(registerRows(300));
  });

  test("is refused as the guard refuses it", async () => {
    const bomb = hostileFiles.find(({ name }) => name === "1.5 GB of zeros as a sheet");
    const read = await runWithDeadline({ module: reading, bytes: bomb?.bytes ?? new Uint8Array(0) });
    expect(!read.ok && read.error.code).toBe("entryTooLarge");
  });

  test("leaves the caller's bytes alone", async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(await runWithDeadline({ module: job("counting.job.ts"), bytes })).toEqual({ ok: true, value: 3 });
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe("a reading that does not end well", () => {
  const bytes = new Uint8Array(1);

  test("is stopped at its deadline", async () => {
    const budget = { milliseconds: 100, megabytes: 64 };
    const read = await runWithDeadline({ module: job("hanging.job.ts"), bytes, budget });
    expect(read).toEqual({ ok: false, error: { code: "tooSlow", detail: { milliseconds: 100 } } });
  });

  test("is stopped when its memory is used up", async () => {
    const budget = { milliseconds: 60_000, megabytes: 32 };
    const read = await runWithDeadline({ module: job("greedy.job.ts"), bytes, budget });
    expect(read).toEqual({ ok: false, error: { code: "tooLarge", detail: { megabytes: 32 } } });
  });

  test("is a fault when the mistake is ours", async () => {
    await expect(runWithDeadline({ module: job("failing.job.ts"), bytes })).rejects.toThrow("failing.job.ts failed");
  });
});

test("a job that is built already starts as it is", async () => {
  expect(await runWithDeadline({ module: job("built.mjs"), bytes: new Uint8Array(5) })).toEqual({ ok: true, value: 5 });
});
