import { expect, test } from "@jest/globals";
import { initiativeCode } from "../../../src/core/plan/initiative-code";

test("a number is written in ids with two digits at least", () =>
  expect([1, 9, 10, 35, 120].map(initiativeCode)).toEqual(["01", "09", "10", "35", "120"]));
