import { type Platform, platforms } from "./office/links/client-link";
import { type OfficeThemeName, officeThemes } from "./office/office-theme";

/** What the address of the workbench asks for: `?locale=en-US&platform=PC&theme=black&excelApi=1.15&width=600&sample=midyear`. */
export interface Wanted {
  /** The language of Excel's surface. */
  readonly locale: string;
  /** The highest `ExcelApi` set that is granted. */
  readonly excelApi: string;
  /** What `Office.context.platform` says: Excel on the web, or on Windows. */
  readonly platform: Platform;
  /** The theme of Excel itself, which only Excel on Windows tells an add-in. */
  readonly theme: OfficeThemeName;
  /** The pane's width in pixels. */
  readonly width: number;
  /** The workbook that is opened at first: a plan half way through its second year, or an empty one. */
  readonly sample: "midyear" | null;
  /** The page of the pane that a ribbon button would open; `null` = the first. */
  readonly page: string | null;
}

/** The usual wishes with what an address's query says otherwise. Whoever names a theme means the Excel that tells it. */
export function wantedBy(query: string): Wanted {
  const asked = new URLSearchParams(query);
  const width = Number(asked.get("width") ?? "");
  const theme = officeThemes.find((name) => name === asked.get("theme"));
  return {
    locale: asked.get("locale") ?? "ja-JP",
    excelApi: asked.get("excelApi") ?? "1.14",
    platform: platforms.find((name) => name === asked.get("platform")) ?? (theme === undefined ? "OfficeOnline" : "PC"),
    theme: theme ?? "colorful",
    width: Number.isInteger(width) && width >= 200 && width <= 2000 ? width : 350,
    sample: asked.get("sample") === "midyear" ? "midyear" : null,
    page: asked.get("page"),
  };
}
