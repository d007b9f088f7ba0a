import type { OpenExcel } from "./open-excel";

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Buttons to open a workbook from this computer and to save the open one to it. */
export function fileButtons(excel: OpenExcel): HTMLElement {
  const bar = document.createElement("nav");
  const notice = document.createElement("span");
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.hidden = true;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void file.arrayBuffer().then(async (content) => (notice.textContent = (await excel.open(new Uint8Array(content))) ?? file.name));
  });
  bar.append(button("開く…", () => input.click()), button("保存", () => void download(excel)), input, notice);
  return bar;
}

function button(label: string, act: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}

async function download(excel: OpenExcel): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await excel.save())], { type: fileType }));
  link.download = excel.host.book.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
