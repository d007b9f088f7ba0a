import type { OutputFile } from "../../../app/output-file";

/** Has the browser save a file; the person finds it where downloads go. */
export function saveFile({ name, type, bytes }: OutputFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the press has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
