import type { EntryRefusal } from "../../app/typed-entry";
import type { FormMessages } from "./form-messages";

/** The texts of forms in Japanese. */
export const formMessagesJa: FormMessages = {
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
  changed: (fields) => `書いている間に、ほかの人がシートを変更しました（${fields}）。まだ書き込んでいません。シートの今の内容を確かめてから、保存してください。`,
  changedSomewhere: "書き込む直前に、ほかの人がこの行を変更したため、書き込んでいません。内容を確かめて、もう一度保存してください。",
  locked: (sheets) => `「${sheets}」はパスワードで保護されているため書き込んでいません。保護を解除してから、もう一度保存してください。`,
  disputed: (fields) => `あなたの記入と、ほかの人がシートに書いた内容が違います（${fields}）。欄ごとに、どちらにするか選んでください。まだ書き込んでいません。`,
  decide: (field) => `${field}をどちらにするか`,
  keepTyped: "自分の記入を残す",
  takeSheet: "シートの内容にする",
  takeIn: "シートの内容を取り込む（書いた欄は残します）",
  movedTo: (text) => (text === "" ? "シートでは空欄になりました" : `シートの今の内容：${text}`),
  readAs: (text) => `${text} と読み取ります`,
  formula: (formula) => `シートに数式（=${formula}）が入っています。シートで直してください。`,
  refusal,
  notChosen: "選んでください",
  unlisted: (word) => `${word}（一覧にない言葉）`,
  showRow: "シートの行を見る",
  unsaved: "未保存",
  orphan: {
    otherYear: (about, year) => `「${about}」に、保存していない記入があります。対象年度が変わったため、ここでは続きを書けません。「表紙」の対象年度を${year}に戻すと、続きを書いて保存できます。`,
    rowGone: (about) => `「${about}」に、保存していない記入がありますが、シートにその行が見つかりません。「作成・更新」で行を補うと、続きを書いて保存できます。`,
    show: "書いた内容を見る",
    drop: "捨てる",
    dropSure: "捨ててよければ、もう一度押す",
  },
};

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
    case "columnGone":
      return "シートからこの列がなくなったため、書き込めません。「作成・更新」で列を補うと保存できます。";
    case "formula":
      return "この欄には数式が入っているため、ここでは変えられません。シートで直してください。";
  }
}
