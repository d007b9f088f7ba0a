import { describe, expect, test } from "@jest/globals";
import { type HostColors, isDark } from "../../../src/taskpane/look/color-scheme";

const usual: HostColors = { background: null, systemPrefersDark: false, isHighContrast: false };

describe("the pane's colours", () => {
  test("follow what the person chose, whatever Excel says", () => {
    expect(isDark("dark", { ...usual, background: "#FFFFFF" })).toBe(true);
    expect(isDark("light", { ...usual, background: "#000000", systemPrefersDark: true })).toBe(false);
  });

  test.each([["#FFFFFF", false], ["#F3F2F1", false], ["#E6E6E6", false], ["#6A6A6A", true], ["#212121", true], ["#000000", true], ["444444", true]])("follow Excel's background %s", (background, dark) => {
    expect(isDark("automatic", { ...usual, background, systemPrefersDark: !dark })).toBe(dark);
  });

  test("follow the system where Excel says nothing", () => {
    expect(isDark("automatic", { ...usual, systemPrefersDark: true })).toBe(true);
    expect(isDark("automatic", usual)).toBe(false);
  });

  test.each([true, false])("are a contrast theme's, whatever Excel says and the person chose: %s", (systemPrefersDark) => {
    for (const chosen of ["automatic", "light", "dark"] as const) {
      for (const background of ["#FFFFFF", "#000000", null]) expect(isDark(chosen, { background, systemPrefersDark, isHighContrast: true })).toBe(systemPrefersDark);
    }
  });
});
