import type { PlanOption } from "./plan-option";

/** The answer that sums up everybody. */
export const everyDepartment = "全部署";

/** The answer that leaves 期待値 out: the plan has none. */
export const withoutInterim = "載せない";

/** The answer that shows 期待値, labelled as not the plan's. */
export const withInterim = "載せる";

/** Which departments 達成状況 sums up, as the pane was last told. */
export const outputDepartments: PlanOption = {
  item: "達成状況に載せる部署",
  description: `達成状況を作る部署です。「${everyDepartment}」または部署名（いくつかあるときは「、」で区切る）を入れます。「出力」のページで選ぶと、ここに残ります。`,
  choices: null,
  initial: everyDepartment,
};

/** Whether 達成状況 shows what a straight line from baseline to target would give. */
export const outputInterim: PlanOption = {
  item: "達成状況に載せる期待値",
  description: "計画に中間の目標はありません。基準値から目標値まで均等に増えるとしたときの値を、計画にない参考値として達成状況に載せるかどうかです。",
  choices: [withoutInterim, withInterim],
  initial: withoutInterim,
};

/** What every plan's workbook remembers of how its summary is made; `planOfFolder` puts them last among the options. */
export const outputOptions: readonly PlanOption[] = [outputDepartments, outputInterim];
