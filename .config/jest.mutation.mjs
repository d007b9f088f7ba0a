/** The tests that mutants of rules and attainment must not survive. */
import { readFileSync } from "node:fs";

const { jest } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

export default {
  ...jest,
  rootDir: process.cwd(),
  testMatch: ["<rootDir>/tests/core/rules/**/*.test.ts", "<rootDir>/tests/core/attainment/**/*.test.ts"],
};
