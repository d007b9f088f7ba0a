import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { withProgressLine } from "../../src/cli/progress-line";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Work of so many milliseconds, and what it shows meanwhile and in the end. */
async function shown(milliseconds: number, isTTY: boolean, outcome: "done" | "failed" = "done"): Promise<readonly [string, string]> {
  let written = "";
  const work = new Promise<string>((resolve, reject) => {
    setTimeout(() => (outcome === "done" ? resolve("結果") : reject(new Error("失敗"))), milliseconds);
  });
  const line = withProgressLine({ isTTY, write: (text) => (written += text) }, "読み込んでいます…", work);
  const ended = line.then(String, (error: unknown) => String(error));
  await jest.advanceTimersByTimeAsync(milliseconds - 1);
  const meanwhile = written;
  await jest.advanceTimersByTimeAsync(1);
  expect(await ended).toBe(outcome === "done" ? "結果" : "Error: 失敗");
  return [meanwhile, written];
}

describe("the progress line", () => {
  test("stands while work takes long, and is wiped away when it is done", async () => {
    expect(await shown(2_000, true)).toEqual(["読み込んでいます…", "読み込んでいます…\r\u001b[2K"]);
  });

  test("is wiped away also when the work fails", async () => {
    expect(await shown(2_000, true, "failed")).toEqual(["読み込んでいます…", "読み込んでいます…\r\u001b[2K"]);
  });

  test("does not appear for short work", async () => {
    expect(await shown(100, true)).toEqual(["", ""]);
  });

  test("never appears where nobody watches", async () => {
    expect(await shown(2_000, false)).toEqual(["", ""]);
  });
});
