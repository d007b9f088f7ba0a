import { button } from "./button";

/** What the page does not do, or does otherwise than Excel. */
const differences = [
  "Microsoft Excel ではありません。アドインを、Excel のないパソコンで試すためのものです。",
  "アドイン（右側）は製品と同じもので、手を加えていません。Excel の代わりに、この表がアドインの問いかけに答えます。",
  "書式・罫線・列幅の変更、結合、グラフの作成、印刷、元に戻す操作の一部はできません。できない操作は、表の下に理由を表示します。",
  "グラフ、印刷の設定、コメント、ピボットテーブルは表示しません（ファイルの中のものは、保存しても残ります）。",
  "斜線の網かけは、薄い塗りつぶしで表示します。",
  "数式は表の中で計算します。Excel にしかない関数は計算できないことがあります。",
  "複数の人での同時編集は、上の「ほかの人が入力する」でまねるだけです。",
  "入力した内容は、このページを閉じると消えます。残すときは「保存」してください。",
];

/** Says plainly what this page is. */
export function aboutDialog(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  const title = document.createElement("h2");
  title.textContent = "この画面について";
  const list = document.createElement("ul");
  list.append(
    ...differences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }),
  );
  dialog.append(title, list, button("閉じる", () => dialog.close()));
  return dialog;
}
