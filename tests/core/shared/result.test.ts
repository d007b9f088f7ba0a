import { expect, test } from "@jest/globals";
import { failure, type Result, success } from "../../../src/core/shared/result";

const told = (result: Result<number, string>): string => (result.ok ? `value ${result.value}` : `error ${result.error}`);

test("a success carries its value, zero included", () => expect(told(success(0))).toBe("value 0"));

test("a failure carries its reason, and no value to mistake for one", () => {
  expect(told(failure("no file"))).toBe("error no file");
  expect(failure("no file")).toEqual({ ok: false, error: "no file" });
});
