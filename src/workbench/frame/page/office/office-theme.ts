/** The themes a person can choose for Excel itself. */
export const officeThemes = ["colorful", "darkGray", "black", "white"] as const;
export type OfficeThemeName = (typeof officeThemes)[number];

/** The colours an add-in is told, as Excel on Windows tells them: whole numbers, 0xRRGGBB. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** Reported of Excel for three of them (office-ui-fabric-core #732); nobody reported those of black. */
export const officeThemeColors: Readonly<Record<OfficeThemeName, OfficeThemeColors>> = {
  colorful: { bodyBackgroundColor: 0xe6e6e6, bodyForegroundColor: 0x444444, controlBackgroundColor: 0xfdfdfd, controlForegroundColor: 0x444444 },
  darkGray: { bodyBackgroundColor: 0x6a6a6a, bodyForegroundColor: 0xf0f0f0, controlBackgroundColor: 0xd4d4d4, controlForegroundColor: 0x262626 },
  black: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0, controlBackgroundColor: 0x363636, controlForegroundColor: 0xf0f0f0 },
  white: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x444444, controlBackgroundColor: 0xfdfdfd, controlForegroundColor: 0x444444 },
};
