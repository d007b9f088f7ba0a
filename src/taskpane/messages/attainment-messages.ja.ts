import type { EntryRefusal } from "../../app/typed-entry";
import type { AttainmentMessages } from "./attainment-messages";

function refusal(one: EntryRefusal): string {
  switch (one.code) {
    case "notANumber":
      return `「${one.text}」は数として読めません。数字だけを入力してください。`;
    case "notAShare":
      return `「${one.text}」は割合として読めません。「57.5」または「57.5%」のように入力してください。`;
    case "ambiguousShare":
      return `「${one.text}」が ${one.asPart} か ${one.asPercent} か分かりません。「${one.asPart}」のように % を付けて入力してください。`;
    case "negative":
      return `「${one.text}」は負の数です。0以上の数を入力してください。`;
    case "aboveWhole":
      return `「${one.text}」は100%を超えています。0%から100%までの数を入力してください。`;
    case "notWhole":
      return `「${one.text}」は整数ではありません。小数のない数を入力してください。`;
    case "notADay":
      return `「${one.text}」は日付として読めません。年・月・日をそろえて入力してください。`;
    case "notInList":
      return `「${one.text}」は一覧にありません。一覧から選んでください。`;
    case "tooLong":
      return `長すぎます。1つのセルに入るのは${one.most.toLocaleString("ja-JP")}文字までです。`;
    case "formula":
      return "この欄には数式が入っているため、ここでは変えられません。シートで直してください。";
  }
}

/** KPI and 取りまとめ in Japanese. */
export const attainmentMessagesJa: AttainmentMessages = {
  judgements: { 達成: "達成", 一部達成: "一部達成", 未達成: "未達成", 計画期間中: "計画期間中", 未入力: "未入力", 未実施: "未実施", 集計中: "集計中", 評価困難: "評価困難", 判定保留: "判定保留", 対象外: "判定の対象外" },
  kinds: { reach: "到達型", reachOrExceed: "以上型", maintain: "維持型" },
  percent: (tenths) => `${tenths.replace("-", "▲")}%`,
  points: (tenths, sign) => `${sign > 0 ? "+" : sign < 0 ? "▲" : ""}${tenths}ポイント`,
  people: (count) => `${count.toLocaleString("ja-JP")}人`,
  none: "―",
  forms: {
    save: "保存する",
    saveAnyway: "このまま保存する",
    cancel: "閉じる",
    discard: "書いた内容を取り消す",
    discardSure: "書いた内容を消してよければ、もう一度押す",
    saved: (cells) => `シートの${cells}か所に書き込みました。`,
    nothingTyped: "シートの内容と同じため、書き込むものはありません。",
    rowGone: "この行がシートに見つからないため、書き込んでいません。「作成・更新」で行を補ってから、もう一度保存してください。",
    refused: "入力を直す欄があるため、書き込んでいません。",
    doubtful: "次の点を確かめてください。まだ書き込んでいません。",
    wrong: "このままでは保存できません。まだ書き込んでいません。",
    changed: (fields) => `書いている間に、ほかの人がシートを変更しました（${fields}）。まだ書き込んでいません。シートの内容を取り込んで確かめてから、保存してください。`,
    changedSomewhere: "書き込む直前に、ほかの人がこの行を変更したため、書き込んでいません。内容を確かめて、もう一度保存してください。",
    locked: (sheets) => `「${sheets}」はパスワードで保護されているため書き込んでいません。保護を解除してから、もう一度保存してください。`,
    takeIn: "シートの内容を取り込む（書いた欄は残します）",
    movedTo: (text) => (text === "" ? "シートでは空欄になりました" : `シートの今の内容：${text}`),
    readAs: (text) => `${text} と読み取ります`,
    formula: (formula) => `シートに数式（=${formula}）が入っています。シートで直してください。`,
    refusal,
    notChosen: "選んでください",
    unlisted: (word) => `${word}（一覧にない言葉）`,
    showRow: "シートの行を見る",
    unsaved: "未保存",
  },
  unsaved: {
    told: (indicators, reviews) => `保存していない記入があります（${[...(indicators > 0 ? [`KPI ${indicators}件`] : []), ...(reviews > 0 ? [`取りまとめ ${reviews}件`] : [])].join("、")}）。この画面を閉じると消えます。`,
    toIndicators: "KPIの記入へ",
    toReviews: "取りまとめの記入へ",
  },
  indicators: {
    heading: (year) => `KPI（${year}まで）`,
    hint: "シートの「調査実績」を直すと、ここも変わります。",
    item: (item, judgement, met, all) => `${item}　${judgement}（${all}指標のうち達成${met}）`,
    latest: (year) => `最新の実績（${year}）`,
    noFigure: "実績値はまだありません",
    baseline: (year) => `基準値（${year}）`,
    target: (year) => `目標値（${year}）`,
    difference: "基準値との差",
    change: "前年度との差",
    rate: "達成率（基準値→目標値）",
    rateOfMaintained: "基準値を維持する指標のため、達成率は計算しません。",
    formula: (printed) => printed,
    ratio: "目標比（参考）",
    judgement: "判定",
    byYear: "年度ごとの実績",
    year: "年度",
    actual: "実績",
    details: "調査と設問",
    source: (year) => `${year}の調査`,
    survey: "調査名",
    surveyedOn: "調査日",
    asked: "対象者数",
    answered: "回答者数",
    positive: "肯定回答者数",
    response: "回収率",
    definition: "設問と数え方（計画書の注）",
    chart: ({ name, baseline, target, years }) => `${name}の推移。${baseline}、${target}。${years.join("、")}。`,
    chartName: (name) => `${name}のグラフ`,
    chartLines: { actual: "実績", baseline: "基準値", target: "目標値", maintained: "基準値＝目標値" },
    noValue: (state) => state ?? "未入力",
    enter: "調査結果を入力する",
    form: (label) => `${label}の調査結果`,
    fields: { state: "調査の状況", survey: "調査名", surveyedOn: "調査日", actual: "実績値", asked: "対象者数", answered: "回答者数", positive: "肯定回答者数", note: "備考" },
    dayHint: (example) => `例 ${example}（和暦でもかまいません）`,
    hints: { actual: "公表する値。例 57.5 または 57.5%", positive: "肯定回答者数は、設問の注（計画書）に当たる答えの人数です。人数だけを入力すると、人数から実績値を計算します。", note: "基準の調査と違うときは、その理由など" },
    fromCounts: (share, positive, answered) => `人数からの値：${share}（${positive} ÷ ${answered}）`,
    figure: (share) => `この年度の実績：${share}`,
    responseIs: (share) => `回収率：${share}`,
    unsavedYears: (years) => `ほかの年度にも未保存の記入があります：${years}`,
  },
  reviews: {
    heading: (year) => `取りまとめ（${year}）`,
    summary: (all, open, behind) => `全${all}取組のうち　未記入 ${open}　遅れなど ${behind}`,
    filter: "表示する取組",
    filters: { all: (count) => `すべて ${count}`, open: (count) => `未記入 ${count}`, behind: (count) => `遅れなど ${count}` },
    list: "取組の一覧",
    toList: "一覧へ",
    previous: "前の取組",
    next: "次の取組",
    place: (position, count) => `${position}／${count}件目`,
    nothing: "当てはまる取組はありません。",
    initiative: (number, title) => `取組${number} ${title}`,
    standing: (answered, asked, grade, publication) => [`回答 ${answered}／${asked}`, `進捗区分 ${grade ?? "―"}`, `公表 ${publication ?? "―"}`].join("　"),
    open: "未記入",
    behind: "遅れなど",
    lead: (department) => `取りまとめ部署：${department}`,
    answers: (answered, asked) => `各課の回答（${asked}件のうち記入済${answered}件）`,
    answeredBy: (department) => `入力担当：${department}`,
    noStatus: "進捗状況は未記入",
    result: "取組実績",
    remedy: "課題・次年度の対応",
    takeResult: "「公表用実績」に写す",
    takeRemedy: "「遅れの理由・対応」に写す",
    taken: "下の欄に写しました。氏名や内線、庁内だけの事情がないか確かめて、公表できる文に直してください。",
    goals: "目標と判定",
    noGoals: "この取組に目標はありません。",
    goalActual: (actual) => `実績 ${actual}`,
    crossListed: (initiative) => `再掲（取組${initiative}で判定）`,
    lastYear: (year) => `${year}の取りまとめ`,
    nothingLastYear: "記入はありません。",
    form: (year) => `${year}の取りまとめを書く`,
    fields: { grade: "進捗区分", result: "公表用実績", remedy: "遅れの理由・対応", direction: "次年度の方向性", publication: "公表" },
    hints: { result: "公表する文です。氏名・内線・庁内だけの事情は書きません。", remedy: "遅れ・未達成のとき、公表できる言葉で書きます。", publication: "達成状況に文章（実績・理由・方向性）が出るのは「可」の取組だけです。取組名・進捗区分・目標の件数は、「不可」でも出ます。" },
    undecided: "未定",
    rowGone: "「取りまとめ」シートにこの取組の行が見つかりません。「作成・更新」で行を補ってください。",
  },
};
