/** Inches. */
export interface FileMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** The margins of a page that says none. */
export const defaultMargins: FileMargins = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };

/** How a sheet prints. `null` = the file says nothing. */
export interface FilePage {
  /** `a3`, `a4` and so on. */
  readonly paper: "letter" | "legal" | "a3" | "a4" | "a5" | "b4" | "b5" | "executive" | "tabloid" | null;
  readonly orientation: "landscape" | "portrait" | null;
  /** Percent. */
  readonly scale: number | null;
  /** Pages the sheet is scaled to; 0 = as many as it takes. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  readonly margins: FileMargins;
  readonly isCenteredAcross: boolean;
  readonly isCenteredDown: boolean;
  readonly printsGridlines: boolean;
  readonly printsHeadings: boolean;
  /** Without the sheet: `$A:$N`; several areas with commas between. */
  readonly printArea: string | null;
  /** `$1:$4`. */
  readonly repeatedRows: string | null;
  /** `$A:$B`. */
  readonly repeatedColumns: string | null;
  /** Texts with Excel's codes: `&C&P / &N`. */
  readonly header: string | null;
  readonly footer: string | null;
  /** Of even pages and of the first one; `null` on both of them = as the others. */
  readonly evenHeader: string | null;
  readonly evenFooter: string | null;
  readonly firstHeader: string | null;
  readonly firstFooter: string | null;
  /** 0-based rows and columns before which a page ends. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}
