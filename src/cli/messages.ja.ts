import { attainmentTable } from "./attainment-table";
import { findingsList } from "./findings-list";
import type { AttainmentNotice } from "../app/attainment-notices";
import type { RowNotice } from "../app/row-notices";
import type { SummaryNotice } from "../app/summary-notices";
import type { Failure, Messages, ObstacleCause } from "./messages";
import { notExportedJa as notExported } from "./not-exported.ja";

const help = `使い方: npm run --silent plan -- コマンド …

コマンド
  generate --out ファイル.xlsx [--year R4] [--today 2022-05-01] [--overwrite]
      計画から新しい進捗管理ブックを作ります。対象年度は --year、なければ今日の年度です（計画期間の外なら近い年度）。
      人が記入したブックや中を確かめられないファイルは、--overwrite を付けたときだけ置き換えます。
  attainment ファイル.xlsx [--format json]
      ブックの調査実績から、指標の達成率と判定を表示します。ファイルは変更しません。
  check ファイル.xlsx [--format json]
      ブックの記入もれや食い違いを、計画の文とともに一覧にします。ファイルは変更しません。
  export ファイル.xlsx --out 出力.xlsx|.csv|.html [--year R4] [--departments 名前,名前] [--interim] [--overwrite]
      ブックから達成状況の資料を作ります。形式は出力の名前の終わりで決まります（.csv は機械判読用の表、.html は文書への貼り付け用）。
      年度は --year、なければ対象年度です。--departments で回答する部署を絞り、--interim で計画にない参考値（期待値）を加えます。
      合計や、ブックの表示と計算が食い違うときは作りません。同じ名前のファイルは、--overwrite を付けたときだけ置き換えます。

オプション
  --format json   結果を JSON で出します
  --help          この説明を表示します

終了コード: 0 正常 / 1 誤りが見つかった / 2 使えない入力（何も書き込んでいません）`;

const kinds = { archive: "ZIP書庫", document: "文書", presentation: "プレゼンテーション", openDocument: "OpenDocument形式のファイル" } as const;

/** Ends every refusal: nothing was changed, and what to do now. */
const saveAgain = "何も書き込んでいません。Excelで開いて「Excel ブック (.xlsx)」で保存し直してから、もう一度実行してください。";
const untrusted = "安全のため読み込みを中止し、何も書き込んでいません。作成した人に元のファイルを確認してください。";

/** What the system's error codes mean to a person. */
const reasons: Readonly<Record<string, string>> = { ENOENT: "フォルダーがありません", EISDIR: "同じ名前のフォルダーがあります", EACCES: "書き込む権限がありません", EPERM: "書き込む権限がありません", EROFS: "書き込めない場所です", ENOSPC: "空き容量がありません", EBUSY: "ほかのプログラムが開いています", ENOTDIR: "フォルダーの名前の所にファイルの名前があります", ENAMETOOLONG: "名前が長すぎます" };

/** Why a file that stands in the way cannot be looked into; any other cause is told as a file that is no workbook. */
const obstacles: Readonly<Partial<Record<ObstacleCause, string>>> = {
  noPermission: "開く権限がない",
  fileTooLargeToRead: "大きすぎる",
  fileTooLarge: "大きすぎる",
  encrypted: "パスワードで保護されている",
  macros: "マクロがある",
  tooSlow: "決めた時間で読めない",
  tooLarge: "決めたメモリーで読めない",
};

function sentence(failure: Failure, file: string): string {
  const name = `「${file}」`;
  switch (failure.code) {
    case "unknownCommand":
      return `「${failure.detail.command}」というコマンドはありません。generate・attainment・check・export のどれかを指定してください（--help で説明を表示）。`;
    case "unknownOption":
      return `「${failure.detail.option}」というオプションはありません（--help で説明を表示）。`;
    case "missingValue":
      return `${failure.detail.option} の後に値を指定してください（--help で説明を表示）。`;
    case "unexpectedValue":
      return `${failure.detail.option} に値（${failure.detail.value}）は付けられません。付けるか付けないかだけを選んでください（--help で説明を表示）。`;
    case "missingOut":
      return "作成するファイルの名前を --out で指定してください（例 --out 計画.xlsx）。";
    case "missingFile":
      return "読み込むファイルを指定してください（例 attainment 計画.xlsx）。";
    case "tooManyFiles":
      return "ファイルは一つだけ指定してください。名前に空白があるときは引用符で囲みます。";
    case "badDate":
      return `「${failure.detail.date}」は日付ではありません。2022-05-01 のように西暦で指定してください。`;
    case "badFormat":
      return `「${failure.detail.format}」という形式では出力できません。使えるのは json です。`;
    case "notXlsx":
      return `「${failure.detail.file}」には作成できません。名前の終わりを .xlsx にしてください。`;
    case "noSummaryFormat":
      return `「${failure.detail.file}」には作成できません。名前の終わりを .xlsx・.csv・.html のどれかにしてください。`;
    case "outputThere":
      return `「${failure.detail.file}」という名前のファイルがすでにあるため、作成しませんでした。別の名前を指定するか、置き換えてよければ --overwrite を付けてください。`;
    case "outputIsInput":
      return `「${failure.detail.file}」は読み込むブックそのものです。記入が消えるため、作成しませんでした。別の名前を --out で指定してください。`;
    case "unknownDepartments":
      return `${failure.detail.departments.length === 0 ? "--departments に部署の名前がありません" : `「${failure.detail.departments.join("」「")}」という回答部署はありません`}。次の中から指定してください: ${failure.detail.known.join("、")}`;
    case "cellsDisagree":
      return notExported.cells(name, failure.detail);
    case "totalsDisagree":
      return notExported.totals(name, failure.detail);
    case "yearOutsidePlan":
      return `「${failure.detail.year}」は計画の年度ではありません。${failure.detail.years} のどれかを指定してください。`;
    case "notFound":
      return `「${failure.detail.file}」が見つかりません。名前と場所を確かめてください。`;
    case "isFolder":
      return `「${failure.detail.file}」はフォルダーです。ファイルを指定してください。`;
    case "noPermission":
      return `「${failure.detail.file}」を開く権限がありません。Excelで開いたままなら閉じ、権限を確かめてください。`;
    case "fileTooLargeToRead":
      return `「${failure.detail.file}」は大きすぎて読み込めません。何も書き込んでいません。計画のブックかどうか確かめてください。`;
    case "wouldOverwrite":
      return `「${failure.detail.file}」には、人が記入・追加したセルが${failure.detail.cells}個あります。置き換えると消えるため、作成しませんでした。別の名前を指定するか、消してよければ --overwrite を付けてください。`;
    case "unreadableInTheWay":
      return `「${failure.detail.file}」という名前のファイルがすでにあり、${obstacles[failure.detail.cause] ?? "ブックとして読めない"}ため、人が記入したものかどうかを確かめられません。作成しませんでした。別の名前を指定するか、消してよければ --overwrite を付けてください。`;
    case "cannotWrite":
      return `「${failure.detail.file}」に書き込めません（${reasons[failure.detail.reason] ?? failure.detail.reason}）。同じ名前のファイルがあれば、そのままです。保存先と権限を確かめてください。`;
    case "noPlan":
      return `${name}に計画の表が見つかりません。このツールで作成したブックを指定してください。何も書き込んでいません。`;
    case "missingTable":
      return `${name}に「${failure.detail.sheet}」の表が見つかりません。何も書き込んでいません。表を消したり見出しを変えたりしていないか確かめてください。`;
    case "unknownPlan":
      return `${name}は、この版が知らない計画（${failure.detail.id}）のブックです。何も書き込んでいません。作成に使った版で開いてください。`;
    case "newerSchema":
      return `${name}は新しい様式（${failure.detail.schema}）のブックです。この版は様式${failure.detail.known}までです。何も書き込んでいません。新しい版を使ってください。`;
    case "empty":
      return `${name}は中身が空のファイルです。何も書き込んでいません。正しいファイルを指定してください。`;
    case "notAZip":
      return `${name}はExcelのブック（.xlsx）ではありません。${saveAgain}`;
    case "truncatedZip":
      return `${name}は途中で切れています（保存や送信の失敗）。何も書き込んでいません。元のファイルをもう一度受け取ってください。`;
    case "damagedZip":
      return `${name}は壊れています${failure.detail.part === null ? "" : `（${failure.detail.part}）`}。何も書き込んでいません。元のファイルをもう一度受け取ってください。`;
    case "oldFormat":
      return `${name}は古い形式（Excel 97-2003、.xls）です。${saveAgain}`;
    case "encrypted":
      return `${name}は開くためのパスワードで保護されています。何も書き込んでいません。Excelで開き、パスワードを外して保存してから、もう一度実行してください。`;
    case "binaryWorkbook":
      return `${name}はバイナリ形式（.xlsb）です。${saveAgain}`;
    case "macros":
      return `${name}にはマクロがあります（.xlsm など）。${saveAgain}`;
    case "notAWorkbook":
      return `${name}はブックではなく${kinds[failure.detail.kind]}です。何も書き込んでいません。正しいファイルを指定してください。`;
    case "fileTooLarge":
    case "tooManyEntries":
    case "entryTooLarge":
    case "packageTooLarge":
    case "packedTooHard":
      return `${name}は、計画のブックとしては大きすぎるか、異常に圧縮されています。${untrusted}`;
    case "unsafeEntryName":
    case "duplicateEntry":
    case "sharedPart":
    case "documentType":
      return `${name}には、ブックにはないはずの危険な作りがあります。${untrusted}`;
    case "tooSlow":
    case "tooLarge":
      return `${name}を、決めた時間かメモリーの中で読み込めませんでした。何も書き込んでいません。PCが混み合っているときは、少し待ってもう一度実行してください。続くときは、作成した人に元のファイルを確認してください。`;
    case "missingPart":
    case "malformedMarkup":
    case "tooDeep":
    case "textTooLong":
    case "tooManyElements":
    case "unreadable":
      return `${name}の中身が壊れていて、ブックとして読めません。${saveAgain}`;
    case "tooManySheets":
      return `${name}はシートが多すぎます（${failure.detail.actual}枚、上限${failure.detail.limit}枚）。何も書き込んでいません。計画のブックかどうか確かめてください。`;
    case "cellOutsideSheet":
      return `${name}のシート「${failure.detail.sheet}」に、ありえないセル（${failure.detail.reference}）があります。${untrusted}`;
    case "sheetTooLarge":
    case "tooManyCells":
    case "mergeTooLarge":
    case "tooManyColumnWidths":
      return `${name}のシート「${failure.detail.sheet}」は、使われている範囲が大きすぎて読めません。何も書き込んでいません。離れたセルの値や書式を消して保存してから、もう一度実行してください。`;
    case "badSharedString":
      return `${name}のシート「${failure.detail.sheet}」のセル ${failure.detail.reference} が、ない文字列を指しています。${saveAgain}`;
  }
}

function noticeSentence(notice: AttainmentNotice | SummaryNotice): string {
  switch (notice.code) {
    case "yearAssumed":
      return `表紙の「対象年度」が読めないか計画の年度でないため、計画の最終年度（${notice.year}）で集計しました。一覧から選び直してください。`;
    case "revisionsCounted":
      return `計画変更${notice.count}件を反映した値です。ブックのシートの表示には、まだ反映されていません。`;
    case "revisionsUnusable":
      return `計画変更のうち${notice.count}件は、対象ID・項目・変更後のどれかが計画に合わないため反映していません。「計画変更」シートを確かめてください。`;
    case "surveysDuplicated":
      return `調査実績IDが重複しているため、値を使っていません（${notice.rows.join("、")}）。余分な行を削除してください。`;
    case "figuresUnusable":
      return `実績値か人数が 0〜100% の割合として読めないか、調査の状況が選択肢にないため、使っていません（${notice.rows.join("、")}）。57.5% のように入力し直し、調査の状況は一覧から選んでください。`;
    case "surveysDamaged":
      return `調査実績IDが変わっているため、年度と指標で行を見分けました（${notice.rows.join("、")}）。IDを元に戻してください。`;
    case "surveysMissing":
      return `調査実績の行が見つからないため、未入力として扱いました（${notice.rows.join("、")}）。行を消したりIDを変えたりしていないか確かめてください。`;
    case "rowsDuplicated":
      return `「${notice.sheet}」のIDが重複しているため、その行の記入を使っていません（${named(notice)}）。余分な行を削除してください。`;
    case "rowsDamaged":
      return `「${notice.sheet}」のIDが変わっているため、ほかの列で行を見分けました（${named(notice)}）。IDを元に戻してください。`;
    case "rowsMissing":
      return `「${notice.sheet}」の行が見つからないため、記入のないものとして扱いました（${named(notice)}）。行を消したりIDを変えたりしていないか確かめてください。`;
  }
}

/** The ids of the first few rows, and how many more there are. */
function named({ rows, count }: RowNotice): string {
  return rows.join("、") + (count > rows.length ? ` ほか${count - rows.length}行` : "");
}

export const messagesJa: Messages = {
  help,
  failure: sentence,
  reading: "ファイルを読み込んでいます…",
  making: "計画からブックを作っています…",
  summingUp: "達成状況を集計しています…",
  made: (file) => `「${file}」を作成しました。`,
  notice: noticeSentence,
  report: (report) =>
    attainmentTable(report, {
      heading: `対象年度 ${report.targetYear}`,
      columns: ["指標", "基準値", "目標値", "最新年度", "最新実績", "基準値との差", "達成率(基準値→目標値)", "判定"],
      none: "―",
    }),
  findings: (report) =>
    findingsList(report, {
      language: "ja",
      severities: { error: "誤り", warning: "要確認", info: "参考" },
      count: (errors, warnings, infos) => `誤り ${errors}件、要確認 ${warnings}件、参考 ${infos}件`,
      none: "記入もれや食い違いは見つかりませんでした。",
      quote: (text) => `計画:「${text}」`,
    }),
  unexpected: (reason) => `予期しない誤りが起きました。何も書き込んでいません。次の内容を開発者に伝えてください: ${reason}`,
};
