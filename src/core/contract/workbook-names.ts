/** The names of single cells and lists that formulas and people refer to. */
export const workbookNames = {
  targetYear: "TargetYear",
  asOfDate: "AsOfDate",
  reportDue: "ReportDue",
  contact: "Contact",
  /** The fiscal year labels the workbook knows: the baseline year, then the plan's years. */
  fiscalYears: "FiscalYears",
  /** Their codes, in the same order: `R2`, `R3`, … */
  fiscalYearCodes: "FiscalYearCodes",
  /** The plan's years alone. */
  planYears: "PlanYears",
  progressStatuses: "ProgressStatuses",
  reviewStates: "ReviewStates",
  directions: "Directions",
  publications: "Publications",
  confirmations: "Confirmations",
  implementationStates: "ImplementationStates",
  figureStates: "FigureStates",
  surveyStates: "SurveyStates",
  cityDecisions: "CityDecisions",
  revisionTargets: "RevisionTargets",
  departmentNames: "DepartmentNames",
} as const;

/** The names of lists of words, which people choose from. */
export const listNames: readonly string[] = [
  workbookNames.planYears,
  workbookNames.progressStatuses,
  workbookNames.reviewStates,
  workbookNames.directions,
  workbookNames.publications,
  workbookNames.confirmations,
  workbookNames.implementationStates,
  workbookNames.figureStates,
  workbookNames.surveyStates,
  workbookNames.cityDecisions,
  workbookNames.revisionTargets,
  workbookNames.departmentNames,
];
