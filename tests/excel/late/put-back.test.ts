import { expect, test } from "@jest/globals";
import { openExcel } from "../../support/excel/open-excel";
import { lateRun, writingSync } from "./late-run";
import { type Act, lateScenes, nextActs } from "./late-scenes";

openExcel();

/** What is lost when somebody acts in the moment of the writing, and once more just before each request that puts back. */
async function lostIn(title: string, act: string): Promise<string[]> {
  const scene = new Map(lateScenes).get(title);
  const next = new Map<string, Act>(nextActs).get(act);
  if (scene === undefined || next === undefined) throw new Error(`There is no scene ${title}, or no act ${act}.`);
  const writing = await writingSync(scene);
  const { syncs, lost } = await lateRun(scene, new Map([[writing, scene.first]]));
  expect(syncs).toBeGreaterThan(writing);
  for (let later = writing + 1; later <= syncs; later += 1) lost.push(...(await lateRun(scene, new Map([[writing, scene.first], [later, next]]))).lost);
  return lost;
}

test("a row of ours that somebody was quicker to add goes again, and never one of theirs", async () => {
  expect(await lostIn("a row that somebody added", "a row of their own below")).toEqual([]);
  expect(await lostIn("a row that somebody added", "a sort")).toEqual([]);
});

test("what was typed over formulas is put back though rows are sorted twice", async () => {
  expect(await lostIn("formulas in rows that somebody sorted", "a sort back")).toEqual([]);
});

test("a table and a column go again, and what somebody typed into them meanwhile stays", async () => {
  expect(await lostIn("a table where somebody wrote", "an entry in the last row")).toEqual([]);
  expect(await lostIn("a column beside which somebody wrote", "a word in the last column")).toEqual([]);
});
