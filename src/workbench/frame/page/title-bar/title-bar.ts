import { typeAsOther } from "../../../host/acts/type-as-other";
import { followBuilds } from "../follow-builds";
import type { OpenExcel } from "../open-excel";
import { aboutDialog } from "./about-dialog";
import { button } from "./button";
import { fileButtons } from "./file-buttons";

/** What stands above the spreadsheet: files, a sample, a second author, and what this page is. */
export function titleBar(excel: OpenExcel): HTMLElement {
  const bar = document.createElement("nav");
  const notice = document.createElement("span");
  notice.setAttribute("role", "status");
  const tell = (sentence: string): void => {
    notice.textContent = sentence;
  };
  const sample = document.createElement("a");
  sample.href = "?sample=midyear";
  sample.textContent = "見本（2年目の途中）を開き直す";
  const about = aboutDialog();
  followBuilds(() => excel.reloadPane(), tell);
  bar.append(...fileButtons(excel, tell), sample, button("ほかの人が入力する", () => tell(otherAuthor(excel))), button("これは何ですか", () => about.showModal()), notice, about);
  return bar;
}

function otherAuthor(excel: OpenExcel): string {
  const place: { typed: string | null } = { typed: null };
  excel.host.act("otherAuthor", (book) => {
    place.typed = typeAsOther(book, "ほかの担当者が同時に記入しました。");
  });
  excel.drawSoon();
  return place.typed === null ? "このシートには、ほかの人が自由に記入できる空欄がありません。「進捗入力」で試してください。" : `ほかの人が ${place.typed} に記入しました。`;
}
