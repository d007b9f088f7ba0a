import { expect, test } from "@jest/globals";
import { invariant } from "../../../src/core/shared/invariant";

test("a guarantee that holds passes unnoticed", () => {
  expect(() => invariant(true, "two is even")).not.toThrow();
});

test("a broken guarantee stops the program and says which one it was", () => {
  expect(() => invariant(false, "two is even")).toThrow("two is even");
});
