/** Loads the pane again once the add-in was built anew; the workbook stays as it is. A new page around it is only told of: loading that would take the workbook away. */
export function followBuilds(onAddIn: () => void, tell: (sentence: string) => void): void {
  new EventSource("/workbench/builds").addEventListener("message", ({ data }) => {
    if (data !== "add-in") {
      tell("この画面が新しくなりました。ブックを保存してから、再読み込みしてください。");
      return;
    }
    onAddIn();
    tell("アドインが新しくなったため、作業ウィンドウを開き直しました。");
  });
}
