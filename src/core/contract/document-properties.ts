/** The schema of the workbooks we make. A column more, and it counts up, with a migration. */
export const schemaVersion = 1;

/** The custom document properties that add to what tables say about a workbook of ours. */
export const documentProperties = {
  schema: "plan.schema",
  planId: "plan.id",
  revision: "plan.revision",
  fingerprint: "plan.fingerprint",
  /** Tells the report that was laid on 達成状況 last: what stands there otherwise is somebody's. */
  report: "plan.report",
} as const;
