import type { Sheet } from "../model/sheet";
import { assertUnprotected } from "../operations/protection";
import { hostClass } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { placeArgument } from "./address-argument";
import type { Session } from "./session";

/** The page breaks of a sheet before rows or before columns. */
export interface Breaks {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
}

/** Page breaks set by hand. */
export const pageBreaks = hostClass<Breaks, Excel.PageBreakCollection, Session>("PageBreakCollection", {
  items: (breaks, session) => listed(breaks).map((at) => pageBreak({ at }, session)),
  methods: {
    Add: (breaks, args, session) => {
      const { area } = placeArgument(args, 0, breaks.sheet, session.book);
      const at = breaks.axis === "row" ? area.row : area.column;
      replace(breaks, [...new Set([...listed(breaks), at])].sort((left, right) => left - right));
      return pageBreak({ at }, session);
    },
    GetCount: (breaks) => answer(listed(breaks).length),
    RemovePageBreaks: (breaks) => {
      replace(breaks, []);
      return answer(null);
    },
  },
});

const pageBreak = hostClass<{ readonly at: number }, Excel.PageBreak, Session>("PageBreak", {
  scalars: { RowIndex: { get: ({ at }) => at }, ColumnIndex: { get: ({ at }) => at } },
});

function listed({ sheet, axis }: Breaks): readonly number[] {
  return axis === "row" ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function replace({ sheet, axis }: Breaks, breaks: readonly number[]): void {
  assertUnprotected(sheet);
  sheet.page = axis === "row" ? { ...sheet.page, rowBreaks: breaks } : { ...sheet.page, columnBreaks: breaks };
}
