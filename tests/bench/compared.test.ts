import { describe, expect, test } from "@jest/globals";
import { compared } from "./compared";

const idle = (): void => undefined;

describe("the comparison of a bench", () => {
  test("holds the time per unit of each case against the first", () => {
    const cases = [
      { title: "35 rows", units: 35, run: idle },
      { title: "350 rows", units: 350, run: idle },
    ];
    expect(compared(cases, [[70, 70, 70], [1400, 1400, 1400]])).toEqual([
      { title: "35 rows", median: 70, ratio: 1 },
      { title: "350 rows", median: 1400, ratio: 2 },
    ]);
  });

  test("takes the median, so that one slow run changes nothing", () => {
    const cases = [{ title: "one", units: 1, run: idle }];
    expect(compared(cases, [[9, 10, 5000, 11, 8]])[0]?.median).toBe(10);
  });
});
