/*
 * The words people choose from, in the order in which the lists show them.
 * Judgements and checks compare with these; a city may rename list entries in
 * its own 設定, and what it renames is no longer recognised by the checks.
 */

export const progressStatuses = ["計画どおり", "やや遅れ", "遅れ", "未着手", "完了", "見直し・中止", "該当なし"] as const;

/** Statuses that must be explained in 課題・次年度の対応. */
export const statusesToExplain: readonly string[] = ["遅れ", "見直し・中止"];

/** The status of an initiative whose work is done. */
export const completed: (typeof progressStatuses)[number] = "完了";

/** The status of an initiative on which nothing has been done yet. */
export const notStarted: (typeof progressStatuses)[number] = "未着手";

/** The status of an initiative that is no longer done as planned, or not at all. */
export const reconsidered: (typeof progressStatuses)[number] = "見直し・中止";

/** Statuses that say less was done than the plan has for the year. */
export const statusesBehind: readonly string[] = ["やや遅れ", "遅れ", notStarted, reconsidered];

/** The status of an initiative that is late. */
export const late: (typeof progressStatuses)[number] = "遅れ";

/** Statuses that must say what was done in 取組実績. */
export const statusesWithResult: readonly string[] = ["完了", "計画どおり"];

/** Nothing was to be done, or there is nothing to judge. */
export const notApplicable = "該当なし";

/** Carried out; of a survey: held, so that its figure counts. */
export const carriedOut = "実施";

/** The figures are still being counted. */
export const beingCounted = "集計中";

/** There is no way to know the figure. */
export const notKnowable = "把握不可";

export const implementationStates = [carriedOut, "一部実施", "未実施", notApplicable] as const;

/** What says of something to be carried out that it was not, or not all of it. */
export const statesNotCarriedOut = implementationStates.filter((state) => state !== carriedOut && state !== notApplicable);

/** The figure may still change. */
export const provisional = "速報";

/** The figure will not change any more; no state at all says the same. */
export const settled = "確定";

export const figureStates = [settled, provisional, beingCounted, notKnowable, notApplicable] as const;

/** States of a figure that can be judged by and compared with. */
export const statesWithFigure: readonly string[] = [settled, provisional];

/** A survey was held, and its figure cannot be compared with the baseline's. */
export const notComparable = "評価困難";

export const surveyStates = [carriedOut, "未実施", beingCounted, notComparable] as const;
export type SurveyState = (typeof surveyStates)[number];

/** States in which a survey has no figure, whatever is typed. */
export const statesWithoutFigure = surveyStates.filter((state) => state !== carriedOut);

export const directions = ["継続", "拡充", "見直し", "終了"] as const;

export const publications = ["可", "不可"] as const;

/** What HR says of a result that may be published. */
export const publishable: (typeof publications)[number] = "可";

export const confirmations = ["確認済", "差戻し"] as const;

/** HR gave the row back to be mended. */
export const returned: (typeof confirmations)[number] = "差戻し";

/** 重要度 of a finding as 確認事項 shows it. */
export const severityLabels = { error: "誤り", warning: "要確認", info: "参考" } as const;

/** 重要度 of a finding whose cause is gone, and that somebody confirmed or noted something about. */
export const causeGone = "解消";

export const cityDecisions = ["A", "B", "その他", "保留"] as const;

/** 役割 of a department in an initiative. The lead is the first named: our assumption, 計画に明記なし. */
export const roles = { lead: "取りまとめ", other: "関係" } as const;

export const focusMark = "●";
