import { attainmentMessagesJa } from "./attainment-messages.ja";
import { checkMessagesJa } from "./check-messages.ja";
import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { TroubledRows } from "../../app/troubled-rows";
import type { Messages } from "./messages";
import { outputMessagesJa } from "./output-messages.ja";
import { updateMessagesJa } from "./update-messages.ja";

function unusable(problem: UnusableWorkbook): string {
  switch (problem.code) {
    case "noPlan":
      return "このブックには計画のシートがありません。";
    case "missingTable":
      return `「${problem.detail.sheet}」の表が見つかりません。表を消したり見出しを変えたりしていないか確かめてください。何も書き込んでいません。`;
    case "unknownPlan":
      return `このブックは、このアドインが知らない計画（${problem.detail.id}）で作られています。何も書き込んでいません。作成に使ったアドインで開いてください。`;
    case "newerSchema":
      return `このブックは新しい様式（${problem.detail.schema}）です。このアドインは様式${problem.detail.known}までです。何も書き込んでいません。新しいアドインを使ってください。`;
  }
}

function troubled({ trouble, sheet, id, held, rows, missing }: TroubledRows): string {
  const place = rows.map((row) => `${row}行目`).join("と");
  const now = held[0] == null || held[0] === "" ? "空欄" : `「${held[0]}」`;
  switch (trouble) {
    case "damaged":
      return `${sheet}：${place}のIDが${now}になっています。「${id ?? ""}」に戻してください。`;
    case "duplicated":
      return `${sheet}：${id ?? ""} が${place}にあります。${rows.length === 2 ? "どちらか一方を削除するか" : "1行だけを残すか"}、IDを元に戻してください。それまで、この行は集計も更新もしません。`;
    case "unknown":
      return `${sheet}：${place}のIDが${now}になっていて、計画のどの行か分かりません。書き換えたときは、元のID（${several(missing)}）に戻してください。このまま更新すると、その行を新しく補います。`;
  }
}

function several(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join("・")} など` : ids.join("・");
}

export const messagesJa: Messages = {
  language: "ja",
  title: "人材育成計画 進捗管理",
  subtitle: "第1期仙台市人材育成推進計画",
  pages: { home: "ホーム", update: "作成・更新", check: "チェック", indicators: "KPI", reviews: "取りまとめ", outputs: "出力", settings: "設定" },
  day: (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  moment: (moment) => `${Number(moment.slice(5, 7))}月${Number(moment.slice(8, 10))}日 ${moment.slice(11, 16)}`,
  fiscalYear: (year) => `${new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" }).format(new Date(Date.UTC(year, 11, 31)))}度`,
  reading: "ブックを確認しています…",
  stillTyping: "セルを入力中のときは、Enter キーで入力を終えてください。",
  retry: "もう一度",
  reload: "読み込み直す",
  lookAgain: "確認し直す",
  firstRun: {
    title: "はじめに",
    text: [
      "計画のシート（取組・工程・進捗・目標・KPI）をこのブックの中に作り、計画どおりに保ちます。",
      "みなさんが入力した欄は、更新しても書き換えません。",
      "書き込むのは、ボタンを押したときだけです。",
    ],
    start: "始める",
  },
  home: {
    states: {
      none: "このブックには、計画のシートがまだありません。",
      current: "計画のシートは最新です。",
      currentButDamaged: "計画のシートに、確かめていただきたい行があります。",
      outdated: (count) => `計画のシートに、計画と異なるところが${count.toLocaleString("ja-JP")}か所あります。`,
      copy: (sheets) => `「${sheets}」は計画のシートの写しのようです。写しは集計しません。`,
    },
    troubled,
    toRow: "行を見る",
    make: "このブックに計画のシートを作る",
    toUpdate: "計画と異なるところを見る",
    who: "あなたの部署",
    whoHint: "選ぶと、次に開いたときも覚えています。",
    office: "人事課（取りまとめ）",
    notChosen: "選んでください",
    collected: (year, done, all, late, returned) => `${year}　記入済 ${done}／${all}行　進捗状況が「遅れ」 ${late}行　差戻し ${returned}行`,
    own: ({ department, year, open, returned, due }) => `${department}　${year}　残り${open}行${returned === 0 ? "" : `（うち差戻し${returned}行）`}${due === null ? "" : `　回答期限 ${due}`}`,
    ownNothing: (department, year) => `${department}　${year}に記入する行はありません。`,
    ownDone: (department, year) => `${department}　${year}は記入済みです。ありがとうございました。`,
  },
  update: updateMessagesJa,
  check: checkMessagesJa,
  outputs: outputMessagesJa,
  attainment: attainmentMessagesJa,
  settings: { language: "表示言語", theme: "表示の色", themes: { automatic: "自動", light: "明るい", dark: "暗い" }, firstRunAgain: "はじめの説明をもう一度表示する", help: "使い方を見る", about: "データは外部に送信しません。" },
  faults: {
    cellEditMode: "セルの入力が終わっていません。Enter キーか Esc キーで入力を終えてから、もう一度押してください。",
    protected: "ブックかシートが保護されていて、書き込めません。「校閲」で保護を解除してから、もう一度押してください。",
    tooLarge: "一度に書き込める量を超えました。ほかのブックを閉じて、もう一度押してください。",
    obstructed: "表の絞り込み、結合したセル、ピボットテーブルなどが妨げになり、書き込めません。絞り込みとセルの結合を解除し、ピボットテーブルはほかのシートに移してから、もう一度押してください。",
    cancelled: "中止しました。",
    unavailable: "Excel が応答しません。ブックが開いているか確かめて、もう一度押してください。",
    other: "Excel がこの操作を受け付けませんでした。もう一度押しても続くときは、ブックを保存して開き直してください。",
  },
  faultDetail: (code) => `（エラーコード：${code}）`,
  faultSaid: (sentence) => `Excel の説明：${sentence}`,
  notShown: (sheet) => `「${sheet}」を開けませんでした。シートが非表示になっていないか、名前が変わっていないか、確かめてください。`,
  obstacles: {
    noOffice: "Excel とやり取りする部品（Office.js）を読み込めませんでした。ネットワークの状態を確かめて、読み込み直してください。続くときは、情報システムの担当者に伝えてください。",
    noExcel: "このページは、Excel のアドインとして開いてください。Excel の「人材育成計画」タブのボタンから開けます。",
    noScript: "アドインの一部を読み込めませんでした。アドインが新しくなったか、通信が途切れたときに起こります。読み込み直してください。",
  },
  unusable,
  unexpected: (what) => `予期しないエラーが発生しました。次の内容を担当者に伝えてください：${what}`,
};
