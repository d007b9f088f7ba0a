import type { Discrepancy } from "../../../../src/core/plan/discrepancy";

/** The places where the made-up plan contradicts itself. */
export const discrepancies: readonly Discrepancy[] = [
  {
    id: "I-01",
    place: "No.2 題名",
    readingA: "読書による学びの支援",
    readingB: "読書を通じた学びの支援",
    certainty: "low",
    note: "目次/本文",
  },
  {
    id: "I-02",
    place: "No.12 工程",
    readingA: "令和9年度も作成（→）",
    readingB: "令和9年度は見直し（欄外の文）",
    certainty: "medium",
    note: "",
  },
  {
    id: "I-03",
    place: "No.12 目標1と No.2 目標1",
    readingA: "新着の棚を",
    readingB: "棚を",
    certainty: "high",
    note: "再掲なのに語が違う",
  },
];
