import { describe, expect, test } from "@jest/globals";
import { isDark } from "../../../src/taskpane/look/color-scheme";

describe("the pane's colours", () => {
  test("follow what the person chose, whatever Excel says", () => {
    expect(isDark("dark", { background: "#FFFFFF", systemPrefersDark: false })).toBe(true);
    expect(isDark("light", { background: "#000000", systemPrefersDark: true })).toBe(false);
  });

  test.each([["#FFFFFF", false], ["#F3F2F1", false], ["#212121", true], ["#000000", true], ["444444", true]])("follow Excel's background %s", (background, dark) => {
    expect(isDark("automatic", { background, systemPrefersDark: !dark })).toBe(dark);
  });

  test("follow the system where Excel says nothing", () => {
    expect(isDark("automatic", { background: null, systemPrefersDark: true })).toBe(true);
    expect(isDark("automatic", { background: null, systemPrefersDark: false })).toBe(false);
  });
});
