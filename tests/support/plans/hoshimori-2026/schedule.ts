import type { ScheduleRow } from "../../../../src/core/plan/schedule-row";

/** The made-up plan's schedule, a cell for each of its two years. */
export const schedule: readonly ScheduleRow[] = [
  {
    id: "01-1",
    initiative: 1,
    number: 1,
    cells: [
      { printed: "研修の企画", phase: "研修の企画", basis: "printed" },
      { printed: "実施", phase: "実施", basis: "printed" },
    ],
    discrepancyId: null,
  },
  {
    id: "01-2",
    initiative: 1,
    number: 2,
    cells: [
      { printed: "事例の収集", phase: "事例の収集", basis: "printed" },
      { printed: "→", phase: "事例の収集", basis: "arrow" },
    ],
    discrepancyId: null,
  },
  {
    id: "02-1",
    initiative: 2,
    number: 1,
    cells: [
      { printed: "棚の設置", phase: "棚の設置", basis: "printed" },
      { printed: "", phase: "棚の設置", basis: "inferred" },
    ],
    discrepancyId: null,
  },
  {
    id: "03-1",
    initiative: 3,
    number: 1,
    cells: [
      { printed: "", phase: "", basis: "printed" },
      { printed: "勤務の割り振りの試行", phase: "勤務の割り振りの試行", basis: "printed" },
    ],
    discrepancyId: null,
  },
  {
    id: "12-1",
    initiative: 12,
    number: 1,
    cells: [
      { printed: "休暇計画表の作成", phase: "休暇計画表の作成", basis: "printed" },
      { printed: "→", phase: "休暇計画表の見直し", basis: "inferred" },
    ],
    discrepancyId: "I-02",
  },
];
