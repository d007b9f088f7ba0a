import type { Migration } from "../workbook/migrations";

/** The steps from older schemas to today's, oldest first. Schema 1 is the first there is. */
export const migrations: readonly Migration[] = [];
