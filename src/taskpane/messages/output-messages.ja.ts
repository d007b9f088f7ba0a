import type { SummaryNotExported } from "../../app/export-summary";
import type { RowNotice } from "../../app/row-notices";
import type { SummaryNotice } from "../../app/summary-notices";
import type { OutputMessages } from "./output-messages";

/** 出力 in Japanese. */
export const outputMessagesJa: OutputMessages = {
  heading: "達成状況の出力",
  intro: "年度の達成状況を一つにまとめ、シート・新しいブック・文書に貼る表・CSVとして出します。載る内容は、下の「内容の確認」で先に見られます。文章は、取りまとめで「公表」を「可」にしたものだけを使います。",
  year: "年度",
  departments: "部署",
  everyDepartment: "全部署",
  chosenDepartments: (count) => `${count}部署`,
  interim: "計画にない参考値（期待値）を載せる",
  interimHint: "計画に中間の目標はありません。載せるときは「計画にない参考値」と明記します。",
  preview: "内容の確認",
  table: (title) => `${title}の表`,
  ways: "出力のしかた",
  way: {
    sheet: "「達成状況」シートを作る",
    openWorkbook: "新しいブックとして開く",
    downloadWorkbook: "新しいブックを保存",
    copyHtml: "表をコピー（Word・メール用）",
    downloadHtml: "HTMLファイルを保存",
    downloadCsv: "CSVを保存",
    copyCsv: "CSVをコピー",
  },
  wayHint: {
    sheet: "このブックの中に、そのまま印刷できる形で作ります。",
    openWorkbook: "印刷用のシートと、集計に使える表の2シートです。元のブックは変わりません。",
    downloadWorkbook: "印刷用のシートと、集計に使える表の2シートです。元のブックは変わりません。",
    copyHtml: "コピーしたあと、Word・一太郎・メールに貼り付けます。",
    downloadHtml: "表をコピーできないときに使います。ブラウザーやWordで開けるファイルです。",
    downloadCsv: "数字と文字だけの表です。オープンデータの公開や、ほかのソフトでの集計に使います（印刷には「達成状況」シートを使います）。",
    copyCsv: "数字と文字だけの表です。オープンデータの公開や、ほかのソフトでの集計に使います（印刷には「達成状況」シートを使います）。",
  },
  making: "作成しています…",
  written: "「達成状況」シートを作りました。Ctrl+P で印刷できます。",
  notLogged: "「更新記録」に残せませんでした。",
  toSheet: "シートを見る",
  opened: "新しいブックを開きました。名前を付けて保存してください。",
  downloaded: (name) => `「${name}」の保存を始めました。ダウンロードのフォルダーをご覧ください。`,
  copied: "コピーしました。貼り付け先を開いて、Ctrl+V で貼り付けてください。",
  copyByHand: "自動でコピーできませんでした。下の文を選んで、Ctrl+C でコピーしてください。",
  copyText: "コピーする文",
  changedByPeople: "「達成状況」シートが、前に作ったときの内容と違います（書き加えられたか、前回の書き込みが途中で止まりました）。作り直すと、シートの中身はすべて新しい内容に置き換わります。まだ何も書いていません。",
  replace: "置き換えて作り直す",
  keep: "やめる",
  noSheet: "「達成状況」シートがないため、書き込んでいません。「作成・更新」でシートを作ってから、もう一度押してください。",
  moved: "作成中にほかの人がシートを変更したため、書き込んでいません。もう一度押してください。",
  tableInTheWay: "「達成状況」シートに表（テーブル）があるため、書き込んでいません。表をほかのシートに移してから、もう一度押してください。",
  differsFromPreview: "確認のあとにシートが変わったため、いまの内容で作りました。もう一度確認してください。",
  unknownDepartments: (names) => `「設定」の「達成状況に載せる部署」に、回答する部署ではない名前があります（${names}）。この名前は使っていません。`,
  notice,
  notExported: notExported,
  notRemembered: "選んだ内容を「設定」に残せませんでした（出力はできています）。",
};

function notExported(problem: SummaryNotExported): string {
  switch (problem.code) {
    case "yearOutsidePlan":
      return `${problem.detail.year}は計画の年度ではありません（${problem.detail.years}）。`;
    case "unknownDepartments":
      return problem.detail.departments.length === 0 ? "部署を一つ以上選んでください。" : `この年度に回答する部署ではないものが選ばれています：${problem.detail.departments.join("、")}`;
    case "totalsDisagree":
      return `合計と内訳が合わないため、出力していません（${problem.detail.count}か所）。\n${problem.detail.totals.map(({ what, total, parts }) => `・${what}：${total}と${parts}`).join("\n")}\nこのアドインの誤りと思われます。この画面の内容を情報システムの担当者に伝えてください。`;
    case "cellsDisagree":
      return `ブックの表示と、記入からの計算が合わない欄が${problem.detail.count}か所あるため、出力していません。\n${problem.detail.cells.map(({ sheet, rowKey, column, shown, expected }) => `・「${sheet}」${rowKey}の${column}：表示${told(shown)}、計算${told(expected)}`).join("\n")}\n再計算（F9）してから、もう一度押してください。数式が消えているときは、「作成・更新」で元に戻せます。`;
  }
}

function notice(told: SummaryNotice): string {
  switch (told.code) {
    case "yearAssumed":
      return `表紙の「対象年度」が読めないため、計画の最終年度（${told.year}）にしています。`;
    case "surveysDuplicated":
      return `調査実績IDが重複しているため、値を使っていません。「調査実績」で片方の行を消してください：${told.rows.join("、")}`;
    case "figuresUnusable":
      return `「調査実績」の次の行は、値が0〜100%の割合として読めないか、調査の状況が一覧にないため、使っていません。「チェック」で直してください：${told.rows.join("、")}`;
    case "surveysDamaged":
      return `調査実績IDが変わっているため、年度と指標で行を見分けました：${told.rows.join("、")}`;
    case "surveysMissing":
      return `調査実績の行が見つからないため、未入力として扱いました：${told.rows.join("、")}`;
    case "rowsDuplicated":
      return `「${told.sheet}」のIDが重複しているため、その行の記入を使っていません。片方の行を消してください：${named(told)}`;
    case "rowsDamaged":
      return `「${told.sheet}」のIDが変わっているため、ほかの列で行を見分けました：${named(told)}`;
    case "rowsMissing":
      return `「${told.sheet}」の行が見つからないため、記入のないものとして扱いました：${named(told)}`;
  }
}

/** The ids of the first few rows, and how many more there are. */
function named({ rows, count }: RowNotice): string {
  return rows.join("、") + (count > rows.length ? ` ほか${count - rows.length}行` : "");
}

/** What a cell shows, as a person finds it. */
function told(shown: string): string {
  return shown === "" ? "は空欄" : `「${shown}」`;
}
