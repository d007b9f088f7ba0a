/** A text to paste, with its tables where the other program takes HTML. */
export interface Copyable {
  /** `null` = there is only text. */
  readonly html: string | null;
  readonly text: string;
}

/**
 * Puts it into the clipboard; false where that is not allowed. Excel on the web
 * keeps the clipboard's own interface from frames (office-js #1991); the older
 * copying, begun by the person's press, still works there.
 */
export async function copyDocument(copyable: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(kinds(copyable).map(([type, content]) => [type, new Blob([content], { type })])))]);
    return true;
  } catch {
    return copiedByEvent(copyable);
  }
}

function kinds({ html, text }: Copyable): [string, string][] {
  return html === null ? [["text/plain", text]] : [["text/html", html], ["text/plain", text]];
}

/** What the older copying is asked by: deprecated, and the only one that Excel's frame on the web lets through. */
interface CopyingDocument {
  execCommand(command: "copy"): boolean;
}

function copiedByEvent(copyable: Copyable): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    for (const [type, content] of kinds(copyable)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  try {
    const copying: CopyingDocument = document;
    return copying.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", give);
  }
}
