import { sheetTitles } from "../contract/sheet-titles";
import { discrepanciesTable as headers } from "../contract/tables";
import { workbookNames } from "../contract/workbook-names";
import { certaintyLabels } from "../plan/discrepancy";
import { fiscalYearStart } from "../plan/fiscal-year";
import { desiredTable } from "../workbook/define-table";
import type { DesiredSheet } from "../workbook/desired-state";
import { numberFormats, ownerFormats } from "./palette";
import type { SheetContext } from "./sheet-context";
import { tablePlace, tableSheet } from "./table-sheet";
import { day, freeText, lastDay, oneOf } from "./validations";

/** 計画書の記載確認: where the plan's text contradicts itself, with both readings. For HR only. */
export function discrepanciesSheet(context: SheetContext): DesiredSheet {
  const table = desiredTable(
    {
      name: headers.name,
      place: tablePlace,
      keyHeader: headers.key,
      rowKey: ({ id }) => id,
      leastHeight: 32,
      filter: { header: headers.certainty, shown: [certaintyLabels.high, certaintyLabels.medium] },
      columns: [
        { header: headers.key, owner: "plan", width: 9, value: ({ id }) => id },
        { header: headers.place, owner: "plan", width: 26, natural: true, value: ({ place }) => place },
        { header: headers.readingA, owner: "plan", width: 38, natural: true, value: ({ readingA }) => readingA },
        { header: headers.readingB, owner: "plan", width: 38, value: ({ readingB }) => readingB },
        { header: headers.certainty, owner: "plan", width: 9, format: { horizontal: "center" }, value: ({ certainty }) => certaintyLabels[certainty] },
        { header: headers.note, owner: "plan", width: 36, value: ({ note }) => (note === "" ? null : note) },
        { header: headers.decision, owner: "entry", width: 12, validation: oneOf(workbookNames.cityDecisions, headers.decision) },
        { header: headers.decidedOn, owner: "entry", width: 12, format: { numberFormat: numberFormats.date }, validation: day(headers.decidedOn, fiscalYearStart(context.plan.baselineYear), lastDay) },
        { header: headers.memo, owner: "entry", width: 28, validation: freeText(headers.memo, "判断の理由など。") },
      ],
    },
    context.plan.discrepancies,
    ownerFormats,
  );
  return tableSheet({
    title: sheetTitles.discrepancies,
    plan: context.plan,
    notes: [
      "人事課だけが使うシートです。各課に配る前に、このシートを削除した写しを作ってください。計画書の文面どおりに収め、どちらの読みを採るかは市が決めます。",
      "確度：高＝文面だけで誤りと分かる／中＝食い違いは確実だが正しい側は不明／低＝表記揺れ・解釈の差。初めは高・中だけを表示しています。",
    ],
    table,
    paper: "a4",
    frozenColumns: 2,
    rowsGrow: true,
    tabColor: "66707A",
  });
}
