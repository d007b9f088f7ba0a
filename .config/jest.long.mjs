/**
 * The tests that take long, and the laws of updating a workbook, each tried on
 * 1,000 histories, or on as many as LAW_RUNS says.
 */
import { readFileSync } from "node:fs";

const { jest } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

process.env.LAW_RUNS ??= "1000";

export default {
  ...jest,
  rootDir: "..",
  testMatch: ["<rootDir>/tests/laws/**/*.test.ts", "<rootDir>/tests/excel/port-contract.test.ts", "<rootDir>/tests/**/*.long.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
