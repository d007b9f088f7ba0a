import type { Department } from "../department";

/** The 17 departments and collectives (担当部署) of the plan's list, in the order in which it first names them. */
export const departments: readonly Department[] = [
  { id: "D01", name: "総務局人事課", kind: "department" },
  { id: "D02", name: "総務局職員研修所", kind: "department" },
  { id: "D03", name: "局区", kind: "collective" },
  { id: "D04", name: "職種・分野の主管課", kind: "collective" },
  { id: "D05", name: "人事委員会事務局任用課", kind: "department" },
  { id: "D06", name: "各取組実施課", kind: "collective" },
  { id: "D07", name: "各職場", kind: "collective" },
  { id: "D08", name: "業務主管課", kind: "collective" },
  { id: "D09", name: "事業担当課", kind: "collective" },
  { id: "D10", name: "教育局市民図書館", kind: "department" },
  { id: "D11", name: "市民局市民協働推進課", kind: "department" },
  { id: "D12", name: "教育局生涯学習支援センター", kind: "department" },
  { id: "D13", name: "総務局行政経営課", kind: "department" },
  { id: "D14", name: "まちづくり政策局防災環境都市推進室", kind: "department" },
  { id: "D15", name: "総務局労務課", kind: "department" },
  { id: "D16", name: "総務局厚生課", kind: "department" },
  { id: "D17", name: "まちづくり政策局ICT推進課", kind: "department" },
];
