import type { Department } from "../../../../src/core/plan/department";

/** The made-up plan's departments. */
export const departments: readonly Department[] = [
  { id: "D01", name: "総務部職員課", kind: "department" },
  { id: "D02", name: "全課", kind: "collective" },
  { id: "D03", name: "企画部情報課", kind: "department" },
  { id: "D04", name: "図書館", kind: "department" },
];
