/** What the address of the workbench asks for: `?locale=en-US&width=600&excelApi=1.15`. */
export interface Wanted {
  /** The language of Excel's surface. */
  readonly locale: string;
  /** The highest `ExcelApi` set that is granted. */
  readonly excelApi: string;
  /** The pane's width in pixels. */
  readonly width: number;
  /** The page of the pane that a ribbon button would open; `null` = the first. */
  readonly page: string | null;
}

/** The usual wishes with what an address's query says otherwise. */
export function wantedBy(query: string): Wanted {
  const asked = new URLSearchParams(query);
  const width = Number(asked.get("width") ?? "");
  return {
    locale: asked.get("locale") ?? "ja-JP",
    excelApi: asked.get("excelApi") ?? "1.14",
    width: Number.isInteger(width) && width >= 200 && width <= 2000 ? width : 350,
    page: asked.get("page"),
  };
}
