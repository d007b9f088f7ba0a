import { expect, test } from "@jest/globals";
import * as vocabulary from "../../../src/core/contract/vocabulary";

test("the words people choose from differ within each list", () => {
  for (const words of Object.values(vocabulary)) {
    if (Array.isArray(words)) expect(new Set(words).size).toBe(words.length);
  }
});

test("the statuses to explain are statuses there are", () => {
  expect(vocabulary.statusesToExplain).toEqual(["遅れ", "見直し・中止"]);
  expect(vocabulary.progressStatuses).toEqual(expect.arrayContaining([...vocabulary.statusesToExplain]));
});

test("the statuses that are behind are statuses there are", () => {
  expect(vocabulary.progressStatuses).toEqual(expect.arrayContaining([...vocabulary.statusesBehind]));
});
