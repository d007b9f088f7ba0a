/** The schema of the workbooks we make. A column more, and it counts up, with a migration. */
export const schemaVersion = 1;

/** The custom document properties that add to what tables say about a workbook of ours. */
export const documentProperties = {
  schema: "plan.schema",
  planId: "plan.id",
  revision: "plan.revision",
  fingerprint: "plan.fingerprint",
} as const;
