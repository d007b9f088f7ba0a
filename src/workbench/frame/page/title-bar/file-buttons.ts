import type { OpenExcel } from "../open-excel";
import { button } from "./button";

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Buttons to open a workbook from this computer and to save the open one to it. A file may be dropped anywhere on the spreadsheet, too. */
export function fileButtons(excel: OpenExcel, tell: (sentence: string) => void): HTMLElement[] {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.hidden = true;
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const refused = await excel.open(new Uint8Array(await file.arrayBuffer()), file.name);
    tell(refused === null ? `「${file.name}」を開きました。` : `「${file.name}」は開けません（${refused}）。`);
  };
  input.addEventListener("change", () => {
    void open(input.files?.[0]).then(() => (input.value = ""));
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void open(event.dataTransfer?.files[0]);
  });
  return [button("開く…", () => input.click()), button("保存", () => void download(excel)), input];
}

async function download(excel: OpenExcel): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await excel.save())], { type: fileType }));
  link.download = excel.host.book.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
