import { describe, expect, test } from "@jest/globals";
import { openExcel } from "../../support/excel/open-excel";
import { lateRun, writingSync } from "./late-run";
import { lateScenes, nextActs } from "./late-scenes";

openExcel();

describe.each(lateScenes)("while %s is put back", (_title, scene) => {
  test.each(nextActs)("and somebody does this: %s, nothing that anybody typed is lost", async (_act, next) => {
    const writing = await writingSync(scene);
    const { syncs, lost, conflicts } = await lateRun(scene, new Map([[writing, scene.first]]));
    expect(lost).toEqual([]);
    expect(conflicts).toBeGreaterThan(0);
    expect(syncs).toBeGreaterThan(writing);
    for (let later = writing + 1; later <= syncs; later += 1) {
      expect([later, (await lateRun(scene, new Map([[writing, scene.first], [later, next]]))).lost]).toEqual([later, []]);
    }
  });
});
