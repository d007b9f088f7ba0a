/** The pages of the pane, in the order of its tabs. */
export const pages = ["home", "update", "check", "indicators", "reviews", "outputs", "settings"] as const;
export type Page = (typeof pages)[number];

/** The pages that tell of the checked workbook. */
export const checkedPages: readonly Page[] = ["check", "indicators", "reviews"];
