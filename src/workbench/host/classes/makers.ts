import { chart, charts } from "./charts";
import { conditionalFormat } from "./conditional-format";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { namedItem, names } from "./names";
import { makeRange } from "./range";
import { makeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import type { Makers, Session } from "./session";
import { table } from "./table";
import { scopedTables, tables } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";

/** The makers of all classes for one session. Here the classes meet that lead to one another. */
export function makersFor(session: () => Session): Makers {
  return {
    workbook: (book) => workbook(book, session()),
    worksheet: (sheet) => worksheet(sheet, session()),
    range: (sheet, area) => makeRange(sheet, area, session()),
    areas: (sheet, areas) => makeAreas(sheet, areas, session()),
    format: (cells) => rangeFormat(cells, session()),
    validation: (cells) => dataValidation(cells, session()),
    conditionalFormats: (cells) => conditionalFormats(cells, session()),
    conditionalFormat: (format) => conditionalFormat(format, session()),
    table: (target) => table(target, session()),
    tables: (of) => tables(of, session()),
    tablesOver: (cells, isFullyContained) => scopedTables({ cells, isFullyContained }, session()),
    names: (of) => names(of, session()),
    name: (name) => namedItem(name, session()),
    charts: (sheet) => charts(sheet, session()),
    chart: (target) => chart(target, session()),
  };
}
