import type { PlanOption } from "../plan-option";

/** The questions the plan leaves open for the city to answer, beside the one every schedule grid raises. */
export const options: readonly PlanOption[] = [
  {
    item: "研修の受講機会の数え方",
    description: "取組1の目標「研修の受講機会を増やす」に、数える単位の記載がありません。数える場合の単位です。",
    choices: ["件数", "人数", "時間"],
    initial: null,
  },
  {
    item: "研修の受講機会を比べる年度",
    description: "取組1の目標「研修の受講機会を増やす」に、比べる年度の記載がありません。",
    choices: ["前年度", "令和2年度"],
    initial: null,
  },
  {
    item: "人事面談の集計単位",
    description: "取組4の目標「年間3回以上」を職場ごとの回数からどう集計するか、計画に記載がありません。最小値は最も少ない職場の回数、実施率は3回以上実施した職場の割合です。",
    choices: ["最小値", "実施率"],
    initial: null,
  },
  {
    item: "外部交流の実施回数を判定する時期",
    description: "取組27の目標「令和2年度実績より増加させる」を、各年度で判定するか計画期間の末に判定するか、計画に記載がありません。",
    choices: ["各年度", "計画期間の末"],
    initial: "各年度",
  },
  {
    item: "組織横断型の事業等の実施事例を比べる年度",
    description: "取組28の目標「実施事例が増加する」に、比べる年度の記載がありません。",
    choices: ["前年度", "令和2年度"],
    initial: null,
  },
  {
    item: "区の数",
    description: "取組32の目標「各区において…研修を継続的に実施する」の区の数は、計画に記載がありません。",
    choices: null,
    initial: null,
  },
  {
    item: "超過勤務③の平均の年度またぎ",
    description: "取組34の目標の③「2～6か月平均 80 時間以下」を、年度をまたいで数えるかは計画に記載がありません。またぐ場合、4月分の判定には前年度の11月から3月までの時間が要ります。",
    choices: ["年度をまたいで数える", "年度内だけで数える"],
    initial: null,
  },
  {
    item: "超過勤務②③の休日労働",
    description: "取組34の目標の②「月 100 時間未満」と③「2～6か月平均 80 時間以下」に休日労働を含めるかは、計画に記載がありません。",
    choices: ["含める", "含めない"],
    initial: null,
  },
];
