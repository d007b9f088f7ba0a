import type { Initiative } from "../../../../src/core/plan/initiative";

/** The made-up plan's initiatives, with gaps in their numbers. */
export const initiatives: readonly Initiative[] = [
  {
    number: 1,
    areaId: "1",
    categoryId: "1-1",
    title: "データ活用研修の実施",
    focuses: ["digital"],
    departmentsAsPrinted: "企画部情報課（主担当） 総務部職員課",
    departments: [
      { departmentId: "D03", note: "主担当" },
      { departmentId: "D01", note: null },
    ],
    leadDepartmentId: "D03",
    page: 3,
    purpose: "職員がデータをもとに仕事を組み立てられるようにする。",
    content: [
      "・基礎・応用の2つの研修を設ける。",
      "・業務改善の事例を庁内で共有する。",
    ],
  },
  {
    number: 2,
    areaId: "1",
    categoryId: "1-2",
    title: "読書による学びの支援",
    focuses: [],
    departmentsAsPrinted: "図書館",
    departments: [
      { departmentId: "D04", note: null },
    ],
    leadDepartmentId: "D04",
    page: 4,
    purpose: "職員が自ら学ぶきっかけをつくる。",
    content: [
      "・仕事に役立つ本の棚を設ける。",
    ],
  },
  {
    number: 3,
    areaId: "2",
    categoryId: "2-1",
    title: "地域活動への参加の後押し",
    focuses: ["digital", "regional"],
    departmentsAsPrinted: "全課、総務部職員課",
    departments: [
      { departmentId: "D02", note: null },
      { departmentId: "D01", note: null },
    ],
    leadDepartmentId: "D01",
    page: 4,
    purpose: "地域で得た経験を仕事に生かす。",
    content: [
      "・地域活動に参加しやすい勤務の割り振りを行う。",
      "・業務改善の事例を庁内で共有する。(No.1 再掲)",
    ],
  },
  {
    number: 12,
    areaId: "2",
    categoryId: "2-1",
    title: "休暇を取りやすい職場づくり",
    focuses: ["regional"],
    departmentsAsPrinted: "全課",
    departments: [
      { departmentId: "D02", note: null },
    ],
    leadDepartmentId: "D02",
    page: 5,
    purpose: "すべての職員が計画的に休めるようにする。",
    content: [
      "・年度当初に休暇の計画を立てる。",
    ],
  },
];
