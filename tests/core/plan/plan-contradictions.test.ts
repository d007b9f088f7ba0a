import { describe, expect, test } from "@jest/globals";
import type { PlanFiles } from "../../../src/core/plan/plan-files";
import { sendai2021Files as sendai } from "../../../src/core/plan/sendai-2021/files";
import { type Edit, editedFiles, problemLines } from "../../support/plans/edited-files";
import { hoshimoriFiles as made } from "../../support/plans/hoshimori-2026/files";

describe("contradictions in a plan's outline, departments and initiatives", () => {
  test.each<[string, PlanFiles, Edit]>([
    ["outline.ts: lastYear: firstYear（2021）以後", sendai, ["outline/lastYear", 2020]],
    ["outline.ts: baselineYear: firstYear（2026）より前", made, ["outline/baselineYear", 2026]],
    ["outline.ts: policyLastYear: lastYear（2023）以後", sendai, ["outline/policyLastYear", 2022]],
    ["outline.ts: 重点 young の id: 同じもの", sendai, ["outline/focuses/workplace/id", "young"]],
    ["outline.ts: 区分 1-1 の id: 同じもの", made, ["outline/areas/2/categories/2-1/id", "1-1"]],
    ["departments.ts: 部署 D02 の name: 「総務局人事課」は D01 と同じ", sendai, ["departments/D02/name", "総務局人事課"]],
    ["initiatives.ts: 取組 12 の areaId: 施策分野 9", made, ["initiatives/12/areaId", "9"]],
    ["initiatives.ts: 取組 19 の categoryId: 施策分野 2 に区分 1-5", sendai, ["initiatives/19/categoryId", "1-5"]],
    ["initiatives.ts: 取組 3 の focuses: 重点 rural", made, ["initiatives/3/focuses/0", "rural"]],
    ["initiatives.ts: 取組 3 の focuses: 同じ重点", made, ["initiatives/3/focuses/0", "regional"]],
    ["initiatives.ts: 取組 1 の departments: 部署 D18", sendai, ["initiatives/1/departments/1/departmentId", "D18"]],
    ["initiatives.ts: 取組 1 の departments: 同じ部署", sendai, ["initiatives/1/departments/1/departmentId", "D01"]],
    ["initiatives.ts: 取組 2 の leadDepartmentId", made, ["initiatives/2/leadDepartmentId", "D01"]],
  ])("are refused with: %s", (line, files, edit) => {
    expect(problemLines(editedFiles(files, edit)).join("\n")).toContain(line);
  });
});

describe("contradictions in a plan's schedule", () => {
  test.each<[string, PlanFiles, Edit]>([
    ["schedule.ts: 工程 01-1 の initiative: 取組 36", sendai, ["schedule/01-1/initiative", 36]],
    ["schedule.ts: 工程 02-1 の id: initiative と number からは 01-1", sendai, ["schedule/01-1/id", "02-1"]],
    ["schedule.ts: 工程 01-2 の number: この取組の 2 番目", made, ["schedule/01-2/number", 3]],
    ["schedule.ts: 工程 01-1 の cells: 計画年度の数 3 と欄の数 2", sendai, ["schedule/01-1/cells/2", undefined]],
    ["schedule.ts: 工程 12-1 の discrepancyId: I-09", made, ["schedule/12-1/discrepancyId", "I-09"]],
    ["schedule.ts: 工程 12-1 の cells 2番目 の phase: 前の年度と違う推定", made, ["schedule/12-1/discrepancyId", null]],
    ["schedule.ts: 工程 01-2 の cells 2番目 の phase: basis が arrow なら前", made, ["schedule/01-2/cells/1/phase", "実施"]],
    ["schedule.ts: 工程 01-2 の cells 2番目 の phase: basis が arrow なら printed", made, ["schedule/01-2/cells/1/printed", ""]],
    ["schedule.ts: 工程 03-1 の cells 1番目 の phase: basis が arrow なら前", made, ["schedule/03-1/cells/0", { printed: "→", phase: "", basis: "arrow" }]],
    ["schedule.ts: 工程 01-2 の cells 2番目 の phase: → だけの欄", made, ["schedule/01-2/cells/1/basis", "printed"]],
    ["schedule.ts: 工程 30-1 の cells 3番目 の phase: basis が printed なら", sendai, ["schedule/30-1/cells/2/phase", "→ 継続"]],
    ["schedule.ts: 工程 02-1 の cells 2番目 の phase: basis が inferred なら", made, ["schedule/02-1/cells/1/phase", ""]],
    ["schedule.ts: 工程 01-1 の cells 2番目 の phase: 文が印刷された欄", made, ["schedule/01-1/cells/1/basis", "inferred"]],
  ])("are refused with: %s", (line, files, edit) => {
    expect(problemLines(editedFiles(files, edit)).join("\n")).toContain(line);
  });
});

describe("contradictions in a plan's goals", () => {
  test.each<[string, PlanFiles, Edit]>([
    ["goals.ts: 目標 01-1 の initiative: 取組 36", sendai, ["goals/01-1/initiative", 36]],
    ["goals.ts: 目標 01-1 の sentenceId: 取組 2 の文なら 02-", sendai, ["goals/01-1/initiative", 2]],
    ["goals.ts: 目標 01-2c の id: 文とその中の順からは 01-2b", made, ["goals/01-2b/id", "01-2c"]],
    ["goals.ts: 目標 01-1a の id: 文とその中の順からは 01-1", made, ["goals/01-1/id", "01-1a"]],
    ["goals.ts: 目標 01-1 の aspect: 文に目標が1つなら", made, ["goals/01-1/aspect", "事例"]],
    ["goals.ts: 目標 34-2b の aspect: 同じ文のほかの目標と区別", sendai, ["goals/34-2b/aspect", null]],
    ["goals.ts: 目標 34-2b の aspect: 文の中にある語", sendai, ["goals/34-2b/aspect", "②月100時間未満"]],
    ["goals.ts: 目標 34-2b の sentence: 目標 34-2a の文と", sendai, ["goals/34-2b/sentence", "②月 100 時間未満"]],
    ["goals.ts: 目標 33-4 の threshold: 百分率は 100 以下", sendai, ["goals/33-4/threshold", 1000]],
    ["goals.ts: 目標 30-1 の crossListedFrom: 再掲元 06-9", sendai, ["goals/30-1/crossListedFrom", "06-9"]],
    ["goals.ts: 目標 30-1 の crossListedFrom: 再掲元 30-3 自体が再掲", sendai, ["goals/30-1/crossListedFrom", "30-3"]],
    ["goals.ts: 目標 12-1 の crossListedFrom: 再掲元 12-1 自体が再掲", made, ["goals/12-1/crossListedFrom", "12-1"]],
    ["goals.ts: 目標 12-1 の threshold: 再掲元 02-1 と同じに", made, ["goals/12-1/threshold", 3]],
    ["goals.ts: 目標 12-1 の crossListedFrom: cross-listings.ts に 02-1 から 12-1", made, ["crossListings/1", undefined]],
    ["goals.ts: 目標 06-2 の comparesWithBaselineYear: この種別と再掲元からは true", sendai, ["goals/06-2/comparesWithBaselineYear", false]],
    ["goals.ts: 目標 01-2a の comparesWithBaselineYear: この種別と再掲元からは false", made, ["outline/baselineYear", 2024]],
  ])("are refused with: %s", (line, files, edit) => {
    expect(problemLines(editedFiles(files, edit)).join("\n")).toContain(line);
  });
});

describe("contradictions in a plan's indicators, repetitions and options", () => {
  test.each<[string, PlanFiles, Edit]>([
    ["indicators.ts: 指標 誇り の targetTenths: 維持型の目標は", sendai, ["indicators/誇り/targetTenths", 900]],
    ["indicators.ts: 指標 学ぶ意欲 の targetTenths: 目標は基準値より大きく", made, ["indicators/学ぶ意欲/targetTenths", 640]],
    ["indicators.ts: 指標 学ぶ意欲 の clauseId: 条文 K-09", made, ["indicators/学ぶ意欲/clauseId", "K-09"]],
    ["cross-listings.ts: 再掲 4→36 の to: 取組 36", sendai, ["crossListings/0/to", 36]],
    ["cross-listings.ts: 再掲 4→4 の from: 自分自身", sendai, ["crossListings/0/to", 4]],
    ["cross-listings.ts: 再掲 02-1→12-9 の to: 目標 12-9", made, ["crossListings/1/to", "12-9"]],
    ["cross-listings.ts: 再掲 02-2→12-1 の from: goals.ts の 12-1", made, ["crossListings/1/from", "02-2"]],
    ["cross-listings.ts: 再掲 1→3 の discrepancyId: I-99", made, ["crossListings/0/discrepancyId", "I-99"]],
    ["options.ts: 項目 休暇計画の対象 の initial: 次のどれか", made, ["options/休暇計画の対象/initial", "未定"]],
    ["options.ts: 項目 工程の空欄の読み方 の item: 同じもの", made, ["options/休暇計画の対象/item", "工程の空欄の読み方"]],
  ])("are refused with: %s", (line, files, edit) => {
    expect(problemLines(editedFiles(files, edit)).join("\n")).toContain(line);
  });
});
