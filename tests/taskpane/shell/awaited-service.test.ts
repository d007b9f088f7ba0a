import { describe, expect, test } from "@jest/globals";
import type { PaneService } from "../../../src/taskpane/pane-service";
import { awaitedService } from "../../../src/taskpane/shell/awaited-service";

function refused(): Promise<never> {
  return Promise.reject(new Error("not asked for here"));
}

describe("a service that is still coming", () => {
  test("is asked as soon as it is there, with what was given before", async () => {
    const shown: (string | null)[][] = [];
    const real: PaneService = { look: refused, update: refused, undo: refused, following: refused, show: (...place) => Promise.resolve(shown.push(place) > 0) };
    let arrive: (service: PaneService) => void = () => undefined;
    const service = awaitedService(new Promise((resolve) => (arrive = resolve)));
    const asked = service.show("進捗入力", "C5");
    expect(shown).toEqual([]);
    arrive(real);
    await asked;
    expect(shown).toEqual([["進捗入力", "C5"]]);
  });

  test("fails in everything asked of it when it does not come", async () => {
    const service = awaitedService(Promise.reject(new Error("Excel did not answer")));
    await expect(service.look()).rejects.toThrow("Excel did not answer");
    await expect(service.show("進捗入力", null)).rejects.toThrow("Excel did not answer");
  });
});
