/** Puts a text into the clipboard; false where the program around the pane does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel's frame may forbid the clipboard: the person copies by hand.
    return false;
  }
}
