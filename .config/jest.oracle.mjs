/**
 * Tests that ask other programs (LibreOffice, openpyxl) what they make of our
 * files. They are slow, and each program is started many times, so they run
 * one after another.
 */
import { readFileSync } from "node:fs";

const { jest } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

export default {
  ...jest,
  rootDir: "..",
  testMatch: ["<rootDir>/tests/oracle/**/*.oracle.ts"],
  testTimeout: 300_000,
  maxWorkers: 1,
};
