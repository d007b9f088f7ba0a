/** Which initiatives of 取りまとめ are shown. */
export type ReviewFilter = "all" | "open" | "behind";
