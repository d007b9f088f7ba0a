import { sheetTitles } from "../contract/sheet-titles";
import * as words from "../contract/vocabulary";
import { workbookNames } from "../contract/workbook-names";
import { yearHeader } from "../contract/year-header";
import { fiscalYearCode, fiscalYearLabel } from "../plan/fiscal-year";
import type { SheetContext } from "./sheet-context";

/** A list kept on 設定, that a workbook name stands for. */
export interface ChoiceList {
  readonly name: string;
  readonly heading: string;
  readonly items: readonly string[];
  /** Whether HR may change the wording: the entries of lists the checks do not depend on, and 進捗状況. */
  readonly isOpen: boolean;
}

/** The lists that drop-downs and formulas read, left to right as they stand on 設定. */
export function choiceLists(context: SheetContext): ChoiceList[] {
  const { years, knownYears } = context;
  const fixed = (name: string, heading: string, items: readonly string[]): ChoiceList => ({ name, heading, items, isOpen: false });
  const open = (name: string, heading: string, items: readonly string[]): ChoiceList => ({ name, heading, items, isOpen: true });
  return [
    fixed(workbookNames.fiscalYears, yearHeader, knownYears.map(fiscalYearLabel)),
    fixed(workbookNames.fiscalYearCodes, "年度記号", knownYears.map(fiscalYearCode)),
    fixed(workbookNames.planYears, "計画年度", years.map(fiscalYearLabel)),
    open(workbookNames.progressStatuses, "進捗状況", words.progressStatuses),
    open(workbookNames.reviewStates, "進捗区分", words.progressStatuses),
    open(workbookNames.directions, "次年度の方向性", words.directions),
    fixed(workbookNames.publications, "公表", words.publications),
    fixed(workbookNames.confirmations, "人事課確認", words.confirmations),
    fixed(workbookNames.implementationStates, "実施状況", words.implementationStates),
    fixed(workbookNames.figureStates, "状態", words.figureStates),
    fixed(workbookNames.surveyStates, "調査の状況", words.surveyStates),
    fixed(workbookNames.cityDecisions, "市の判断", words.cityDecisions),
    fixed(workbookNames.revisionTargets, "計画変更の対象", [sheetTitles.initiatives, sheetTitles.schedule, sheetTitles.goals, sheetTitles.indicators]),
  ];
}
