import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadPlan } from "../../../src/core/plan/load-plan";
import { type PlanFiles, planFileNames } from "../../../src/core/plan/plan-files";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { sendai2021Files } from "../../../src/core/plan/sendai-2021/files";
import { projectRoot } from "../../support/house/project-root";
import { editedFiles, problemLines } from "../../support/plans/edited-files";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";
import { hoshimoriFiles } from "../../support/plans/hoshimori-2026/files";

/** Fields that an entry may do without: a plan need not say of every sentence what it is needed for. */
const optional = ["clauses role"];

type Lists = readonly (readonly [file: string, entries: readonly object[]])[];

/** The files that hold a list, with their entries. */
function lists(files: PlanFiles): Lists {
  return Object.entries(files).flatMap(([file, content]) => (Array.isArray(content) ? [[file, content] as const] : []));
}

describe.each([
  ["the shipped plan", sendai2021, sendai2021Files, "src/core/plan/sendai-2021"],
  ["the made-up plan", hoshimori2026, hoshimoriFiles, "tests/support/plans/hoshimori-2026"],
])("%s", (_name, plan, files, folder) => {
  test("loads as it is", () => expect(problemLines(files)).toEqual([]));

  test("is what loading its files gives, fields in the same order: a fingerprint tells orders apart", () => {
    const loaded = loadPlan(files);
    expect(loaded).toEqual({ ok: true, value: plan });
    expect(loaded.ok && JSON.stringify(loaded.value)).toBe(JSON.stringify(plan));
  });

  test("stands in the files that errors name", () => {
    expect(Object.values(planFileNames).filter((name) => !existsSync(join(projectRoot, folder, name)))).toEqual([]);
  });

  test("cannot lose any field of any entry", () => {
    for (const [file, entries] of lists(files)) {
      for (const field of Object.keys(entries[0] ?? {})) {
        if (optional.includes(`${file} ${field}`)) continue;
        const first = Object.fromEntries(Object.entries(entries[0] ?? {}).filter(([key]) => key !== field));
        const loaded = loadPlan({ ...files, [file]: [first, ...entries.slice(1)] });
        const fields = loaded.ok ? [] : loaded.error.problems.map((problem) => problem.field);
        expect([file, field, fields.includes(field)]).toEqual([file, field, true]);
      }
    }
  });

  test("cannot hold the same entry twice", () => {
    for (const [file, entries] of lists(files)) {
      const lines = problemLines({ ...files, [file]: [...entries, ...entries.slice(0, 1)] });
      expect([file, lines.some((line) => line.endsWith("同じものが2つ以上あります"))]).toEqual([file, true]);
    }
  });

  test("answers for any entry that is not as it should be by naming a file of its own", () => {
    const anyEntry = fc.constantFrom(
      ...lists(files).flatMap(([file, entries]) => entries.map((_, index) => [file, index] as const)),
    );
    fc.assert(
      fc.property(anyEntry, fc.jsonValue(), ([file, index], value) => {
        const entries = lists(files).find(([name]) => name === file)?.[1] ?? [];
        const lines = problemLines({ ...files, [file]: entries.map((entry, place) => (place === index ? value : entry)) });
        expect(lines.length).toBeGreaterThan(0);
        const names = Object.values(planFileNames);
        for (const line of lines) expect(names).toContain(line.split(": ")[0]);
      }),
    );
  });
});

test("whatever JSON a folder holds, it is answered in words and nothing is thrown", () => {
  const anyFile = fc.jsonValue();
  fc.assert(
    fc.property(anyFile, anyFile, (one, other) => {
      const files: PlanFiles = { ...hoshimoriFiles, outline: one, initiatives: other, goals: one };
      expect(problemLines(files).every((line) => line.length > 0)).toBe(true);
      expect(problemLines(files).length).toBeGreaterThan(0);
    }),
  );
});

describe("a plan of another city", () => {
  test("loads from its own folder, with its own years, departments and priorities", () => {
    expect(hoshimori2026.city).toBe("星森市");
    expect([hoshimori2026.firstYear, hoshimori2026.lastYear]).toEqual([2026, 2027]);
    expect(hoshimori2026.departments.map(({ name }) => name)).toContain("企画部情報課");
    expect(hoshimori2026.focuses.map(({ label }) => label)).toEqual(["デジタル", "地域"]);
  });

  test("may leave a year before a row's first phase unplanned", () =>
    expect(hoshimori2026.schedule.find(({ id }) => id === "03-1")?.cells[0]).toEqual({
      printed: "",
      phase: "",
      basis: "printed",
    }));

  test("asks, around its own questions, how blank schedule cells are to be read and how its summary is made", () =>
    expect(hoshimori2026.options.map(({ item }) => item)).toEqual(["工程の空欄の読み方", "休暇計画の対象", "達成状況に載せる部署", "達成状況に載せる期待値"]));

  test("may run for one year only", () => {
    const cells = [{ printed: "棚の設置", phase: "棚の設置", basis: "printed" }];
    const row = { id: "02-1", initiative: 2, number: 1, cells, discrepancyId: null };
    expect(problemLines(editedFiles(hoshimoriFiles, ["outline/lastYear", 2026], ["schedule", [row]]))).toEqual([]);
  });
});
