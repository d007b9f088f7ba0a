import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { Messages } from "./messages";

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

export const messagesJa: Messages = {
  language: "ja",
  title: "人材育成計画 進捗管理",
  subtitle: "第1期仙台市人材育成推進計画",
  pages: { home: "ホーム", update: "作成・更新", settings: "設定" },
  day: (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  reading: "ブックを確認しています…",
  retry: "もう一度",
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
      outdated: (count) => `計画のシートに、直すところが${count}か所あります。`,
      damaged: (count) => `行のIDが重なっている・読めない行が${count}行あります。`,
      copy: (sheets) => `「${sheets}」は計画のシートの写しのようです。写しは集計しません。`,
    },
    make: "このブックに計画のシートを作る",
    toUpdate: "直すところを見る",
    who: "あなたの部署",
    whoHint: "選ぶと、次に開いたときも覚えています。",
    office: "人事課（取りまとめ）",
    notChosen: "選んでください",
    collected: (done, all, late, returned) => `記入済 ${done}／${all}　遅れ ${late}　差戻し ${returned}`,
    own: (department, open, due) => `${department}：残り${open}行${due === null ? "" : `／回答期限 ${due}`}`,
    ownNothing: (department) => `${department}：対象年度に記入する行はありません。`,
    ownDone: (department) => `${department}：記入済みです。ありがとうございました。`,
  },
  update: {
    heading: "作成・更新",
    noneYet: "計画のシートを、このブックの中に新しく作ります。今あるシートには触れません。",
    willMake: (sheets) => `${sheets}枚のシートを作ります。`,
    nothingToDo: "直すところはありません。",
    entriesStay: (entries) => `入力欄${entries.toLocaleString("ja-JP")}セルは変更しません。`,
    counts: {
      planCells: (count) => `計画欄 ${count}`,
      formulas: (count) => `数式 ${count}`,
      rows: (count) => `行の追加 ${count}`,
      columns: (count) => `列の追加 ${count}`,
      made: (count) => `シート・表の作成 ${count}`,
      mended: (count) => `書式・入力規則・名前 ${count}`,
    },
    overwritten: (count) => `書き換えられた計画欄 ${count}か所`,
    overwrittenHint: "どうするかを選んでください。選ばなければ、そのままにします。",
    choices: { keep: "そのままにする", record: "計画変更として記録する", restore: "計画の文に戻す" },
    typed: "今の内容",
    planned: "計画の文",
    words: { addSheet: "シートを作る", finishSheet: "シートを仕上げる", addTable: "表を作る", addColumn: "列を補う", addRow: "行を補う", planCell: "計画欄", formula: "数式", rules: "書式・入力規則", other: "名前・見出し" },
    blank: "（空欄）",
    dueSoon: (due) => `回答期限（${due}）が近づいています。記入中の人がいるかもしれません。`,
    dueSoonTick: "それでも今、更新する",
    run: "更新する",
    make: "作る",
    running: "書き込んでいます…",
    stopping: "いまの書き込みが終わりしだい止めます…",
    written: (share) => `${Math.round(share * 100)}% 書き込みました`,
    cancel: "中止",
    tooLateToStop: "中止する前に、書き込みが終わっていました。",
    done: (made, applied) => (made > 0 ? `終わりました。${made}枚のシートを作りました。` : `終わりました。${applied}か所を書き込みました。`),
    entriesSame: (entries) => `入力欄${entries.toLocaleString("ja-JP")}セルは、更新の前と同じです。`,
    entriesDiffer: (before, after) => `入力欄の数が ${before} から ${after} に変わりました。ほかの人が記入中かもしれません。更新記録を確かめてください。`,
    locked: (sheets) => `「${sheets.join("」「")}」はパスワードで保護されているため、書き込みませんでした。「校閲」で保護を解除してから、もう一度更新してください。`,
    conflicts: (count) => `${count}か所は、確認したあとで動いていたため、そのままにしました。もう一度確認してください。`,
    recorded: (count) => `計画変更に${count}件を記録しました。理由と決定日を記入してください。`,
    interrupted: (applied, unwritten, isStopped) => `${isStopped ? "中止しました。" : "途中で止まりました。"}${applied === 0 ? "書き込んだものはありません。" : `${applied}か所は書き込み済みです。`}残りは${unwritten}か所です。もう一度「作る」か「更新する」を押すと、続きから書き込みます。入力欄は変わっていません。`,
    unknown: (unknown, unwritten) => `途中で止まりました。${unknown}か所は、書き込まれたかどうか分かりません。${unwritten === 0 ? "" : `残りは${unwritten}か所です。`}ブックを開き直してから、もう一度「更新する」を押してください。書き換えた欄の元の内容は更新記録にあり、「元に戻す」で戻せます。`,
    untold: "更新記録に書けなかったものがあります。その分は「元に戻す」で戻せません。",
    undo: "直前の更新を元に戻す",
    undoHint: "更新記録にある計画欄と数式を、更新の前に戻します。",
    undone: (restored, left) => `${restored}か所を元に戻しました。${left === 0 ? "" : `${left}か所は、その後に変わっていたためそのままです。`}`,
    nothingToUndo: "元に戻せる更新はありません。",
    open: (sheet) => `${sheet}を開く`,
  },
  settings: { language: "表示言語", theme: "表示の色", themes: { automatic: "自動", light: "明るい", dark: "暗い" }, firstRunAgain: "はじめの説明をもう一度表示する", about: "データは外部に送信しません。" },
  faults: {
    cellEditMode: "セルの入力が終わっていません。Enter キーか Esc キーで入力を終えてから、もう一度押してください。",
    protected: "ブックかシートが保護されていて、書き込めません。「校閲」で保護を解除してから、もう一度押してください。",
    tooLarge: "一度に書き込める量を超えました。ほかのブックを閉じて、もう一度押してください。",
    obstructed: "表の絞り込みや結合したセルなどが妨げになり、書き込めません。絞り込みとセルの結合を解除してから、もう一度押してください。",
    cancelled: "中止しました。",
    unavailable: "Excel が応答しません。ブックが開いているか確かめて、もう一度押してください。",
    other: "Excel がこの操作を受け付けませんでした。もう一度押しても続くときは、ブックを保存して開き直してください。",
  },
  faultDetail: (code) => `（Excel の記号: ${code}）`,
  unusable,
  unexpected: (what) => `予期しない誤りが起きました。次の内容を担当者に伝えてください: ${what}`,
};
