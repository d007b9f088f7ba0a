import { faultOf, isFromExcel } from "./faults/fault-of";

/** What this Excel can do with a workbook that is not the open one. */
export interface NewWorkbookHost {
  /** `PC`, `OfficeOnline`, `Mac`, `iOS` …; `null` where Office.js does not say. */
  readonly platform: string | null;
  readonly opensWorkbooks: boolean;
}

/** Excel opens a workbook it is given since ExcelApi 1.8, but not on an iPad. */
export function newWorkbookHost(): NewWorkbookHost {
  const { platform, requirements } = Office.context;
  const name = typeof platform === "string" ? String(platform) : null;
  return { platform: name, opensWorkbooks: name !== "iOS" && requirements.isSetSupported("ExcelApi", "1.8") };
}

/**
 * Opens the bytes of an .xlsx file as a new workbook in a window of its own, unsaved.
 *
 * @throws WorkbookFault when Excel refuses.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (thrown) {
    throw isFromExcel(thrown) ? faultOf(thrown) : thrown;
  }
}

/** In pieces: all bytes at once are too many arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let first = 0; first < bytes.length; first += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(first, first + 8_192)));
  return btoa(pieces.join(""));
}
