import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** The blue of our sheets' headers, from dark to light. */
const brand: BrandVariants = {
  10: "#04121A", 20: "#0A222F", 30: "#0F3345", 40: "#154156", 50: "#1A4C65", 60: "#1F5673", 70: "#2B6685", 80: "#3A7797",
  90: "#4B88A9", 100: "#5F98B8", 110: "#74A8C6", 120: "#8AB8D3", 130: "#A1C8DF", 140: "#B9D7EA", 150: "#D2E6F3", 160: "#EBF5FB",
};

const dark = createDarkTheme(brand);

/** Japanese first: Fluent's own family would fall back to whatever the system has. */
const fontFamilyBase = '"Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP", "Segoe UI", system-ui, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };
/** On dark, links and selected words take lighter blues, for contrast. */
export const darkTheme: Theme = { ...dark, colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorCompoundBrandForeground1: brand[120], fontFamilyBase };
