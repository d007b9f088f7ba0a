import type { Sheet } from "../model/sheet";
import { assertUnprotected } from "../operations/protection";
import { hostClass, type Scalar } from "../protocol/host-class";
import { wireBoolean, wireText, wireWord } from "../protocol/wire-value";
import type { Session } from "./session";

/** What stands above and below the pages of a sheet. Only one text for all pages is written. */
export const headersFooters = hostClass<Sheet, Excel.HeaderFooterGroup, Session>("HeaderFooterGroup", {
  scalars: {
    State: { get: () => "Default", set: (_sheet, value) => { wireWord(value, ["Default"]); } },
    UseSheetMargins: { get: () => true, set: (_sheet, value) => { wireBoolean(value); } },
    UseSheetScale: { get: () => true, set: (_sheet, value) => { wireBoolean(value); } },
  },
  objects: { DefaultForAllPages: (sheet, session) => defaultPages(sheet, session) },
});

const defaultPages = hostClass<Sheet, Excel.HeaderFooter, Session>("HeaderFooter", {
  scalars: {
    LeftHeader: part("header", "L"),
    CenterHeader: part("header", "C"),
    RightHeader: part("header", "R"),
    LeftFooter: part("footer", "L"),
    CenterFooter: part("footer", "C"),
    RightFooter: part("footer", "R"),
  },
});

type Place = "L" | "C" | "R";

/** A file keeps the three parts in one text: `&L…&C…&R…`. */
function part(line: "header" | "footer", place: Place): Scalar<Sheet, Session> {
  return {
    get: ({ page }) => partsOf(page[line] ?? "").get(place) ?? "",
    set: (sheet, value) => {
      assertUnprotected(sheet);
      const parts = partsOf(sheet.page[line] ?? "");
      parts.set(place, wireText(value));
      const text = (["L", "C", "R"] as const).map((at) => ((parts.get(at) ?? "") === "" ? "" : `&${at}${parts.get(at) ?? ""}`)).join("");
      sheet.page = { ...sheet.page, [line]: text === "" ? null : text };
    },
  };
}

function partsOf(text: string): Map<Place, string> {
  const parts = new Map<Place, string>();
  let place: Place = "C";
  for (const piece of text.split(/(&[LCR])/u)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") place = piece === "&L" ? "L" : piece === "&C" ? "C" : "R";
    else if (piece !== "") parts.set(place, (parts.get(place) ?? "") + piece);
  }
  return parts;
}
