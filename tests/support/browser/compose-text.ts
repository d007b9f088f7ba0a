import type { Page } from "playwright-core";

/** Types a text as an input method editor does: kana are composed sign by sign and turned into the text, which is then committed. */
export async function composeText(page: Page, kana: string, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let length = 1; length <= kana.length; length += 1) {
    await session.send("Input.imeSetComposition", { text: kana.slice(0, length), selectionStart: length, selectionEnd: length });
  }
  await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send("Input.insertText", { text });
  await session.detach();
}
