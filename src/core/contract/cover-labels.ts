/** The labels left of the cover's fields: they find a field whose name another program dropped. */
export const coverLabels = {
  targetYear: "対象年度",
  asOfDate: "基準日",
  reportDue: "回答期限",
  contact: "問合せ先",
} as const;
